package org.mingjian.engine.access;

/** The settings do not allow a start; the message says in Chinese which, and never their values. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message, null, false, false);
    }
}
