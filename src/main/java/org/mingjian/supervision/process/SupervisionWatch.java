package org.mingjian.supervision.process;

import static org.mingjian.supervision.process.SupervisionProcess.*;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineEvent.DeadlineCancelled;
import org.mingjian.deadline.DeadlineEvent.DeadlineExtended;
import org.mingjian.deadline.DeadlineEvent.DeadlineMet;
import org.mingjian.deadline.DeadlineEvent.DeadlineMissed;
import org.mingjian.supervision.SupervisionCase;
import org.mingjian.supervision.SupervisionCase.Closing;
import org.mingjian.supervision.Supervisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts a supervision when a period is missed, and ends it at once when the period is settled; whoever settles it needs
 * no right to the supervision.
 */
@Component
class SupervisionWatch {

    private final Supervisions supervisions;
    private final SpringProcessEngineConfiguration engine;

    SupervisionWatch(Supervisions supervisions, SpringProcessEngineConfiguration engine) {
        this.supervisions = supervisions;
        this.engine = engine;
    }

    @EventListener
    void on(DeadlineMissed event) {
        supervisions
                .open(event.deadline())
                .ifPresent(opened -> asTheHouse(
                        runtime -> runtime.startProcessInstanceByKey(KEY, opened.caseNumber(), variables(opened))));
    }

    @EventListener
    void on(DeadlineMet event) {
        close(event.deadline(), Closing.MET);
    }

    /** An extension that does not reach beyond today leaves the period missed. */
    @EventListener
    void on(DeadlineExtended event) {
        if (event.deadline().missedAt().isEmpty()) {
            close(event.deadline(), Closing.EXTENDED);
        }
    }

    @EventListener
    void on(DeadlineCancelled event) {
        close(event.deadline(), Closing.CANCELLED);
    }

    private void close(Deadline settled, Closing why) {
        supervisions
                .close(settled, why)
                .forEach(closed -> asTheHouse(runtime -> runtime.createMessageCorrelation(SETTLED)
                        .processInstanceVariableEquals(SUPERVISION_ID.name(), closed.number())
                        .correlateAll()));
    }

    private void asTheHouse(Consumer<RuntimeService> work) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    work.accept(engine.getRuntimeService());
                    return true;
                }));
    }

    private static Map<String, Object> variables(SupervisionCase opened) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(SUPERVISION_ID.name(), opened.number());
        variables.put(CASE_NUMBER.name(), opened.caseNumber());
        variables.put(UNIT.name(), opened.unit());
        variables.put(DEADLINE_NAME.name(), opened.deadlineName());
        variables.put(MISSED_LAST_DAY.name(), opened.missedLastDay().toString());
        return variables;
    }
}
