package org.mingjian.deadline.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.DeadlineKey;
import org.mingjian.deadline.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads from every model which activity a period limits: the one with the timer {@code ${deadlines.expiry('CODE',
 * execution)}} on its boundary. When that activity ends, the period is met; when it is cancelled, so is the period.
 */
@Component
final class DeadlinePlugin extends AbstractProcessEnginePlugin {

    private static final String LIMITS = "deadlineLimits";

    private final ObjectProvider<Deadlines> deadlines;

    /** @param deadlines asked for late: the desk needs the engine, and the engine this plugin */
    DeadlinePlugin(ObjectProvider<Deadlines> deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = Optional.ofNullable(configuration.getCustomPreBPMNParseListeners())
                .orElseGet(ArrayList::new);
        listeners.add(new Reader());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private final class Reader extends AbstractBpmnParseListener {

        @Override
        public void parseBoundaryTimerEventDefinition(Element definition, boolean interrupting, ActivityImpl boundary) {
            Optional.ofNullable(definition.element("timeDate"))
                    .map(Element::getText)
                    .flatMap(BoundTimer::parse)
                    .ifPresent(timer -> {
                        timer.keepWith(boundary);
                        limit((ActivityImpl) boundary.getEventScope(), timer.code());
                    });
        }

        private void limit(ActivityImpl activity, PeriodCode code) {
            Set<PeriodCode> codes = new LinkedHashSet<>(limits(activity));
            if (codes.add(code)) {
                activity.setProperty(LIMITS, codes);
                activity.addListener(ExecutionListener.EVENTNAME_END, new LimitEnd(activity, code));
            }
        }
    }

    private final class LimitEnd implements ExecutionListener {

        private final ActivityImpl activity;
        private final PeriodCode code;

        LimitEnd(ActivityImpl activity, PeriodCode code) {
            this.activity = activity;
            this.code = code;
        }

        @Override
        public void notify(DelegateExecution execution) {
            if (isLimitedFurtherOut()) {
                return;
            }
            DeadlineKey key = Keys.of(execution, code.in(execution));
            if (((ExecutionEntity) execution).isCanceled()) {
                deadlines.getObject().cancel(key);
            } else {
                deadlines.getObject().meet(key);
            }
        }

        /** A task may show a period that its sub-process has to meet; then the task's end settles nothing. */
        private boolean isLimitedFurtherOut() {
            @Nullable ScopeImpl scope = activity.getFlowScope();
            while (scope instanceof ActivityImpl outer) {
                if (limits(outer).contains(code)) {
                    return true;
                }
                scope = outer.getFlowScope();
            }
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<PeriodCode> limits(ActivityImpl activity) {
        return Optional.ofNullable((Set<PeriodCode>) activity.getProperty(LIMITS))
                .orElse(Set.of());
    }
}
