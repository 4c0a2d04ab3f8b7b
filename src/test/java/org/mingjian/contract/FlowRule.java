package org.mingjian.contract;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A split has a labelled flow for each answer and a default; a condition tests one variable, and a value it compares
 * with is one that a form or the Java of the module can store.
 */
final class FlowRule implements Rule {

    @Override
    public void check(House house, Findings findings) {
        for (BpmnFile file : house.processes()) {
            file.all(SequenceFlow.class).forEach(flow -> flow(house, file, flow, findings));
            file.all(ExclusiveGateway.class).stream()
                    .filter(gateway -> file.outgoing(gateway).size() > 1)
                    .forEach(gateway -> findings.unless(gateway.getDefault() != null, file, gateway, "排他网关缺少默认流向"));
            startable(file, findings);
        }
    }

    private static void flow(House house, BpmnFile file, SequenceFlow flow, Findings findings) {
        boolean exclusive = flow.getSource() instanceof ExclusiveGateway
                && file.outgoing(flow.getSource()).size() > 1;
        ConditionExpression condition = flow.getConditionExpression();
        if (!exclusive) {
            findings.unless(
                    condition == null || flow.getSource() instanceof InclusiveGateway, file, flow, "条件只用于网关的流向");
        } else {
            boolean isDefault = flow.equals(((ExclusiveGateway) flow.getSource()).getDefault());
            findings.unless(flow.getName() != null && !flow.getName().isBlank(), file, flow, "排他网关的流向缺少名称");
            findings.unless(isDefault || condition != null, file, flow, "流向既无条件也不是默认");
            findings.unless(!isDefault || condition == null, file, flow, "默认流向不应有条件");
        }
        if (condition != null) {
            condition(house, file, flow, condition.getTextContent().strip(), findings);
        }
    }

    private static void condition(House house, BpmnFile file, SequenceFlow flow, String condition, Findings findings) {
        Set<String> variables = Expressions.juel(condition);
        findings.unless(condition.matches("\\$\\{[^{}]+}"), file, flow, "条件应为一个 ${…} 表达式");
        findings.unless(variables.size() == 1, file, flow, "条件应只检验一个变量：" + condition);
        for (String variable : variables) {
            Set<String> possible = Values.of(house, file, variable);
            for (String literal : Expressions.literals(condition)) {
                findings.unless(
                        possible.contains(literal) || possible.contains(Values.ANYTHING),
                        file,
                        flow,
                        "变量 " + variable + " 不会取值 " + literal);
            }
        }
    }

    private static void startable(BpmnFile file, Findings findings) {
        Process process = file.process();
        boolean form = file.startForm().isPresent();
        findings.unless(
                process.isCamundaStartableInTasklist() == form,
                file,
                process,
                form ? "有启动表单的流程应可在任务列表中启动" : "没有启动表单的流程应设 isStartableInTasklist=\"false\"");
    }
}
