package org.mingjian.approval;

/** 审批结果 how an approval stands. */
public enum Outcome {
    /** A level has still to be asked. */
    PENDING,
    /** Every level has agreed. */
    APPROVED,
    /** A level sent the matter back to be revised. */
    RETURNED,
    /** A level refused the matter. */
    REJECTED,
    /** The work that the matter belongs to was called off before there was an outcome. */
    ABANDONED
}
