package org.mingjian.attachment;

/** A file is not taken, or not changed; the message is the reason in Chinese and names no person. */
public final class AttachmentRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AttachmentRefusal(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
