package org.mingjian.duty.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds every user task of every model to the duties, from its offer to its completion. */
@Component
@Order(Ordering.DEFAULT_ORDER + 20)
class DutyPlugin extends AbstractProcessEnginePlugin {

    private final Duties duties;
    private final TaskWatch watch;

    DutyPlugin(Duties duties, TaskWatch watch) {
        this.duties = duties;
        this.watch = watch;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPostBPMNParseListeners(
                with(configuration.getCustomPostBPMNParseListeners(), parseListener()));
        configuration.setCustomSessionFactories(with(configuration.getCustomSessionFactories(), Admitted.sessions()));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), new RefusalInterceptor()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        // Before the rights: who must keep out reads that, and not that a right is missing.
        configuration.getCommandCheckers().add(0, WorkChecker.of(watch::working));
    }

    private BpmnParseListener parseListener() {
        return new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                var modelled = (UserTaskActivityBehavior) activity.getActivityBehavior();
                activity.setActivityBehavior(
                        new UserTaskActivityBehavior(new TaskOffer(modelled.getTaskDecorator(), duties)));
                TaskDefinition task = modelled.getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, watch::assigned);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, watch::updated);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, watch::completed);
            }
        };
    }

    private static <T> List<T> with(@Nullable List<T> others, T own) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(own);
        return all;
    }

    /** Brings a refusal out of the wrappings that the engine puts around whatever a listener throws. */
    private static final class RefusalInterceptor extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException e) {
                for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
                    if (cause instanceof DutyRefusal refusal) {
                        throw refusal;
                    }
                }
                throw e;
            }
        }
    }
}
