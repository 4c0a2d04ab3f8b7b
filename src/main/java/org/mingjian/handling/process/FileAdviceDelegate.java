package org.mingjian.handling.process;

import static org.mingjian.handling.process.OpinionProcess.ADVICE;
import static org.mingjian.handling.process.OpinionProcess.ADVICE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FileAdviceDelegate implements JavaDelegate {

    private final Advice advice;

    FileAdviceDelegate(Advice advice) {
        this.advice = advice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        advice.given(ADVICE_ID.get(execution), ADVICE.get(execution));
    }
}
