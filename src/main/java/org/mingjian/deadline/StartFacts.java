package org.mingjian.deadline;

import java.time.Instant;
import java.util.Optional;

/** What a case knows when a period starts: the day on which a letter was received, the unit that has to meet it. */
public interface StartFacts {

    /** The day or moment held by a variable of the case; empty if it is not known (yet). */
    Optional<Instant> instant(String variable);

    /** The key of the unit that {@code owner} names, see {@link DeadlineRule#owner()}. */
    Optional<String> unit(String owner);
}
