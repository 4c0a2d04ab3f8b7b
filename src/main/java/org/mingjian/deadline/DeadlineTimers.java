package org.mingjian.deadline;

/** Whatever waits for a period: timers and the due dates of tasks. */
public interface DeadlineTimers {

    /** Makes timers and due dates follow the period as it is now: moved, armed again, or taken away while it pauses. */
    void follow(Deadline deadline);
}
