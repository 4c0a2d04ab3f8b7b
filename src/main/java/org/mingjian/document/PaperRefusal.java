package org.mingjian.document;

/** A paper is not made, or a template not taken; the message is the reason in Chinese and names no person. */
public final class PaperRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaperRefusal(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
