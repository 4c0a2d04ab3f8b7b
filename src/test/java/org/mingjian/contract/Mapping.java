package org.mingjian.contract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * A variable handed from one process to another by a call activity, in or out.
 *
 * @param from the process it comes from
 * @param source the variable there; empty if an expression is handed over
 */
record Mapping(
        BpmnFile file, CallActivity call, String from, String source, String expression, String to, String target) {

    static List<Mapping> all(List<BpmnFile> processes) {
        return processes.stream()
                .flatMap(file -> file.all(CallActivity.class).stream().flatMap(call -> of(file, call)))
                .toList();
    }

    static Stream<Mapping> of(BpmnFile file, CallActivity call) {
        String called = text(call.getCalledElement());
        return Stream.concat(
                BpmnFile.ins(call).stream()
                        .filter(in -> in.getCamundaTarget() != null)
                        .map(in -> new Mapping(
                                file,
                                call,
                                file.id(),
                                text(in.getCamundaSource()),
                                text(in.getCamundaSourceExpression()),
                                called,
                                in.getCamundaTarget())),
                BpmnFile.outs(call).stream()
                        .filter(out -> out.getCamundaTarget() != null)
                        .map(out -> new Mapping(
                                file,
                                call,
                                called,
                                text(out.getCamundaSource()),
                                text(out.getCamundaSourceExpression()),
                                file.id(),
                                out.getCamundaTarget())));
    }

    boolean writes(String process, String variable) {
        return to.equals(process) && target.equals(variable);
    }

    private static String text(String attribute) {
        return Objects.requireNonNullElse(attribute, "");
    }
}
