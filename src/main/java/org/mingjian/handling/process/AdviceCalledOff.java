package org.mingjian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.engine.Cancellation;
import org.mingjian.handling.OpinionRequests;
import org.springframework.stereotype.Component;

/** An opinion that was asked for is no longer wanted, whoever took its process down. */
@Component
class AdviceCalledOff implements Cancellation {

    private final OpinionRequests requests;

    AdviceCalledOff(OpinionRequests requests) {
        this.requests = requests;
    }

    @Override
    public String model() {
        return OpinionProcess.KEY;
    }

    @Override
    public void cancelled(DelegateExecution execution) {
        requests.callOff(OpinionProcess.ADVICE_ID.get(execution));
    }
}
