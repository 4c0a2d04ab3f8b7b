package org.mingjian.deadline;

/** 期限事项不予办理: the rule of a period does not allow what was asked; the message is the reason in Chinese. */
public final class DeadlineRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadlineRefusal(String reason) {
        super(reason);
    }

    /** The reason in Chinese. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
