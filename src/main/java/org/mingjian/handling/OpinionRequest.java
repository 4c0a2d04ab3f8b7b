package org.mingjian.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 加签 an opinion that somebody is asked for before a task goes on.
 *
 * @param taskId the task that waits for it
 * @param asker the login of whoever holds that task and asks
 * @param adviser the login of whoever is asked
 * @param opinion null until it is given
 * @param closedAt when it was given or called off; null while it is awaited
 */
public record OpinionRequest(
        long id,
        String caseNumber,
        String taskId,
        String asker,
        String adviser,
        String question,
        Instant askedAt,
        State state,
        @Nullable String opinion,
        @Nullable Instant closedAt) {

    /** What became of it. */
    public enum State {
        AWAITED("待提出"),
        GIVEN("已提出"),
        CALLED_OFF("已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean awaited() {
        return state == State.AWAITED;
    }
}
