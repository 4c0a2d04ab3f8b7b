package org.mingjian.contract;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * A call activity calls a process that is there, hands over the case number as business key and variables by name; a
 * matter submitted for approval is a row of {@code approval-chain.dmn}.
 */
final class CallRule implements Rule {

    private static final String CHAIN = "approval-chain";

    @Override
    public void check(House house, Findings findings) {
        Set<String> matters = house.decision(CHAIN)
                .map(chain -> chain.literalsOfInput("matter"))
                .orElseGet(TreeSet::new);
        for (BpmnFile file : house.processes()) {
            for (CallActivity call : file.all(CallActivity.class)) {
                call(house, file, call, findings);
                if ("approval".equals(call.getCalledElement())) {
                    matter(file, call, matters, findings);
                }
            }
        }
        house.decision("deadline-rules").stream()
                .flatMap(rules -> rules.literalsOfOutput("extensionMatter").stream())
                .filter(matter -> !matters.contains(matter))
                .forEach(matter -> findings.add("processes/deadline/deadline-rules.dmn", matter, "审批链中没有此延期审批事项"));
    }

    private static void call(House house, BpmnFile file, CallActivity call, Findings findings) {
        String key = Objects.requireNonNullElse(call.getCalledElement(), "");
        BpmnFile called = house.process(key).orElse(null);
        if (called == null) {
            findings.add(file, call, "调用的流程 " + key + " 不存在");
        } else {
            String binding = Objects.requireNonNullElse(call.getCamundaCalledElementBinding(), "latest");
            String wanted = called.module().equals(file.module()) ? "deployment" : "latest";
            findings.unless(binding.equals(wanted), file, call, "调用 " + key + " 的绑定方式应为 " + wanted);
        }
        boolean businessKey = BpmnFile.ins(call).stream()
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        findings.unless(businessKey, file, call, "没有传递案号（businessKey）");
        boolean all = BpmnFile.ins(call).stream().anyMatch(in -> in.getCamundaVariables() != null)
                || BpmnFile.outs(call).stream().anyMatch(out -> out.getCamundaVariables() != null);
        findings.unless(!all, file, call, "变量应逐个传递，不得使用 variables=\"all\"");
    }

    private static void matter(BpmnFile file, CallActivity call, Set<String> matters, Findings findings) {
        boolean named = false;
        for (Mapping mapping : Mapping.of(file, call)
                .filter(in -> in.target().equals("matter"))
                .toList()) {
            named = true;
            Set<String> codes = mapping.source().isEmpty() ? codes(mapping.expression()) : Set.of();
            findings.unless(!mapping.source().isEmpty() || !codes.isEmpty(), file, call, "审批事项为空");
            codes.stream()
                    .filter(code -> !matters.contains(code))
                    .forEach(code -> findings.add(file, call, "审批链中没有事项 " + code));
        }
        findings.unless(named, file, call, "没有传递审批事项（matter）");
    }

    /** The matters an expression may give: a bare word, or the texts in {@code ${...}} that look like a matter. */
    private static Set<String> codes(String expression) {
        if (!expression.contains("{")) {
            return expression.isBlank() ? Set.of() : Set.of(expression.strip());
        }
        return Expressions.results(expression);
    }
}
