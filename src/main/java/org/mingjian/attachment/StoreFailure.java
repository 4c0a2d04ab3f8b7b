package org.mingjian.attachment;

/** The store of the bytes does not do what it should; the message says so in Chinese and names no person. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailure(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
