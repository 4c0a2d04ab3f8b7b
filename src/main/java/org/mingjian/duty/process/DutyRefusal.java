package org.mingjian.duty.process;

import org.camunda.bpm.engine.AuthorizationException;

/** Somebody was about to work on a task, or to be given it, who must keep out of it. REST answers 403 with the reason. */
final class DutyRefusal extends AuthorizationException {

    private static final long serialVersionUID = 1L;

    DutyRefusal(String reason) {
        super(reason);
    }
}
