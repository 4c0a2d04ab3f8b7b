package org.mingjian.engine;

/** The settings do not allow a start; the message says in Chinese which, and never their values. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message, null, false, false);
    }
}
