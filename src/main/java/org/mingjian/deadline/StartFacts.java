package org.mingjian.deadline;

import java.time.Instant;
import java.util.Optional;

/** The facts of a case from which periods start, such as the day on which a letter was received. */
@FunctionalInterface
public interface StartFacts {

    /** The day or moment held by a fact; empty if it is not known (yet). */
    Optional<Instant> find(String variable);
}
