package org.mingjian.handling.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.mingjian.duty.Recusals;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.OwnSteps;
import org.springframework.stereotype.Component;

/** Reads own steps from the engine's history; those of cases that somebody is kept out of by recusal are left out. */
@Component
class EngineOwnSteps implements OwnSteps {

    private static final int MOST = 20;
    private static final Duration LATELY = Duration.ofDays(7);

    private final Steps steps;
    private final TakeBack takeBack;
    private final Recusals recusals;
    private final Clock clock;

    EngineOwnSteps(Steps steps, TakeBack takeBack, Recusals recusals, Clock clock) {
        this.steps = steps;
        this.takeBack = takeBack;
        this.recusals = recusals;
        this.clock = clock;
    }

    @Override
    public List<OwnStep> latest(String user) {
        Instant since = clock.instant().minus(LATELY);
        return steps.latestOf(user, MOST).stream()
                .filter(step -> step.getEndTime().toInstant().isAfter(since))
                .flatMap(step -> steps
                        .caseNumber(step)
                        .filter(number -> !recusals.recusedFrom(number).contains(user))
                        .map(number -> own(step, number, user))
                        .stream())
                .toList();
    }

    @Override
    public Optional<Occasion> occasion(String stepId, String user) {
        return steps.completedTask(stepId)
                .filter(step -> user.equals(step.getAssignee()))
                .flatMap(steps::caseNumber)
                .filter(number -> isLast(stepId, number, user))
                .map(number -> new Occasion(number, null, user));
    }

    private OwnStep own(HistoricTaskInstance step, String number, String user) {
        return new OwnStep(
                step.getId(),
                number,
                step.getName(),
                step.getEndTime().toInstant(),
                isLast(step.getId(), number, user)
                        ? takeBack.offer(new Occasion(number, null, user)).orElse(null)
                        : null);
    }

    private boolean isLast(String stepId, String number, String user) {
        return steps.lastOf(number, user)
                .filter(last -> last.getId().equals(stepId))
                .isPresent();
    }
}
