package org.mingjian.lifecycle.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.mingjian.casefile.CaseFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notes in the case file which stage lifecycle has called. */
@Component
class StagePlugin extends AbstractCamundaConfiguration {

    private final ObjectProvider<CaseFiles> files;

    StagePlugin(ObjectProvider<CaseFiles> files) {
        this.files = files;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new StageEntry());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private final class StageEntry extends AbstractBpmnParseListener {

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (LifecycleProcess.KEY.equals(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey())) {
                String stage = element.attribute("calledElement");
                ExecutionListener entry =
                        execution -> files.getObject().enter(execution.getProcessBusinessKey(), stage);
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entry);
            }
        }
    }
}
