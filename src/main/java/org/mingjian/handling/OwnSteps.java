package org.mingjian.handling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 本人刚办结的步骤: what somebody has completed lately. The tasks are gone from his lists, and he may not be able to read the
 * cases any more; his own step he can still take back here.
 */
public interface OwnSteps {

    /** The latest first. */
    List<OwnStep> latest(String user);

    /** Where such a step can be taken back; empty if it is not his, or not his last in its case. */
    Optional<Occasion> occasion(String stepId, String user);

    /**
     * @param id of the step, which was a task
     * @param label the name of the step
     * @param takeBack null if it cannot be taken back any more
     */
    record OwnStep(String id, String caseNumber, String label, Instant completedAt, @Nullable Offer takeBack) {}
}
