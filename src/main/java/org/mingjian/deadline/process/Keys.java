package org.mingjian.deadline.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.mingjian.deadline.DeadlineKey;

/** Finds out which period an execution is about. */
final class Keys {

    private Keys() {}

    static DeadlineKey of(DelegateExecution execution, String code) {
        String caseNumber = Optional.ofNullable(execution.getProcessBusinessKey())
                .orElseThrow(() -> new IllegalStateException("流程实例没有案号，不能计算期限：" + code));
        return new DeadlineKey(caseNumber, code, execution.getProcessInstanceId());
    }

    /** The period whose boundary timer led here: the model is walked back to the boundary event. */
    static DeadlineKey ofBoundaryTimer(DelegateExecution execution) {
        Set<BoundTimer> found = new HashSet<>();
        Set<ActivityImpl> seen = new HashSet<>();
        Deque<ActivityImpl> open = new ArrayDeque<>();
        open.add(((ExecutionEntity) execution).getActivity());
        while (!open.isEmpty()) {
            ActivityImpl activity = open.remove();
            BoundTimer.of(activity).ifPresent(found::add);
            if (seen.add(activity)) {
                activity.getIncomingTransitions().stream()
                        .map(PvmTransition::getSource)
                        .map(ActivityImpl.class::cast)
                        .forEach(open::add);
            }
        }
        Set<String> codes =
                found.stream().map(timer -> timer.code().in(execution)).collect(Collectors.toSet());
        if (codes.size() != 1) {
            throw new IllegalStateException(
                    "服务任务 " + execution.getCurrentActivityId() + " 应恰好接在一个期限的定时边界事件之后，实为：" + codes);
        }
        return of(execution, codes.iterator().next());
    }

    /** The period named by the extension property {@code deadline} of the service task. */
    static DeadlineKey ofProperty(DelegateExecution execution) {
        return Optional.ofNullable(execution.getBpmnModelElementInstance().getExtensionElements()).stream()
                .flatMap(elements -> elements.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "deadline".equals(property.getCamundaName()))
                .map(property -> of(execution, property.getCamundaValue()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("服务任务 " + execution.getCurrentActivityId() + " 缺少扩展属性 deadline"));
    }
}
