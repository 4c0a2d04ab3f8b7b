package org.mingjian.deadline;

/** 延期申请 what is being asked for and not decided yet. */
public interface ExtensionRequests {

    /** Whether an extension of this period has been applied for and is not decided. */
    boolean isPending(long deadlineId);
}
