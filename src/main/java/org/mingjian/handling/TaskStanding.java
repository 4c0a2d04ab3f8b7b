package org.mingjian.handling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办理状态 how an open task of a case stands, by the names of people.
 *
 * @param here whether it is the task that the reader came by
 * @param label the label of the model
 * @param holderName who is responsible for it; null as long as nobody has claimed it
 * @param delegateName who does the work for the holder now; null if it is not delegated
 * @param returned whether a delegate has done the work and the holder has to submit it
 * @param opinions asked for before it goes on, in the order they were asked for
 * @param urged when it was urged, in order
 */
public record TaskStanding(
        boolean here,
        String label,
        @Nullable String holderName,
        @Nullable String delegateName,
        boolean returned,
        List<OpinionView> opinions,
        List<Instant> urged) {

    /** An opinion asked for; {@code opinion} null until it is given. */
    public record OpinionView(
            String adviserName,
            String question,
            String stateName,
            boolean awaited,
            @Nullable String opinion,
            Instant at) {}
}
