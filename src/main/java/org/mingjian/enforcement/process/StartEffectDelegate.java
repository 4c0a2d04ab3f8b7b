package org.mingjian.enforcement.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动影响期监督: starts the watch as a process of its own, which goes on when the case has ended. */
@Component
class StartEffectDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        EnforcementProcess.EFFECT_FACTS.forEach(name -> facts.put(name, execution.getVariable(name)));
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(EnforcementProcess.EFFECT_KEY, execution.getProcessBusinessKey(), facts);
    }
}
