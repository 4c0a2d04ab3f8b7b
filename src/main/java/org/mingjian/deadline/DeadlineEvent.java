package org.mingjian.deadline;

import java.time.LocalDate;

/** What happened to a period 期限事件; published to whoever listens, in the transaction in which it happened. */
public sealed interface DeadlineEvent {

    /** The period it happened to, as it is after the event. */
    Deadline deadline();

    /** The period began. */
    record DeadlineStarted(Deadline deadline) implements DeadlineEvent {}

    /** 预警: its end is near. */
    record DeadlineWarned(Deadline deadline, WarningColour colour) implements DeadlineEvent {}

    /** 逾期: it ended and was not met. */
    record DeadlineMissed(Deadline deadline) implements DeadlineEvent {}

    /** 延期: its end was moved on approval. */
    record DeadlineExtended(Deadline deadline, LocalDate oldLastDay, LocalDate newLastDay) implements DeadlineEvent {}

    /** 办结: what it limits was done. */
    record DeadlineMet(Deadline deadline) implements DeadlineEvent {}

    /** 中止: its days do not count until it is resumed. */
    record DeadlinePaused(Deadline deadline) implements DeadlineEvent {}

    /** 恢复: it counts again. */
    record DeadlineResumed(Deadline deadline) implements DeadlineEvent {}

    /** 终止: it no longer matters, because its work was cancelled or begins afresh. */
    record DeadlineCancelled(Deadline deadline) implements DeadlineEvent {}
}
