package org.mingjian.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A submission is refused: nothing changes, and the person reads why. REST answers 400 with the message.
 *
 * <p>The message is Chinese, names the field or reason, and never repeats what was entered.
 */
public class Refusal extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    /** Refuses one field, by the label that the form shows and its key. */
    public static Refusal ofField(String label, String key, String reason) {
        return new Refusal("“" + label + "”（" + key + "）" + reason);
    }
}
