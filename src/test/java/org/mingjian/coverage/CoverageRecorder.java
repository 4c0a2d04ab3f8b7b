package org.mingjian.coverage;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Watches every flow node and sequence flow of every model that a test's engine reads. */
@Component
class CoverageRecorder extends AbstractCamundaConfiguration {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                watch(process.getKey(), process);
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private static void watch(String process, ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            String id = activity.getId().replace(MULTI_INSTANCE_BODY, "");
            ExecutionListener entered = execution -> Coverage.reached(process, id);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entered);
            activity.getOutgoingTransitions().forEach(flow -> watch(process, (TransitionImpl) flow));
            watch(process, activity);
        }
    }

    private static void watch(String process, TransitionImpl flow) {
        if (flow.getId() != null) {
            ExecutionListener taken = execution -> Coverage.reached(process, flow.getId());
            flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, taken);
        }
    }
}
