package org.mingjian.contract;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The table of a process model: one row for each named element, in the order of the file. */
final class ModelTable {

    private static final Pattern PERIOD = Pattern.compile("deadlines\\.\\w+\\('?(\\w+)");

    private final House house;
    private final TestSources tests;
    private final Roles roles = new Roles();

    ModelTable(House house, TestSources tests) {
        this.house = house;
        this.tests = tests;
    }

    Table of(BpmnFile file) {
        Table table = new Table("元素", "中文", "种类", "服务、表单或调用", "办理人", "期限", "依据和说明", "测试");
        file.nodes().stream()
                .filter(node -> node.getName() != null)
                .forEach(node -> table.row(
                        "`" + node.getId() + "`",
                        node.getName().replaceAll("\\$\\{(\\w+)}", "〔$1〕"),
                        kind(node),
                        with(node),
                        node instanceof UserTask task ? who(task) : "",
                        String.join("、", periods(file, node)),
                        BpmnFile.documentation(node),
                        tests.of(file.module(), node.getId()).stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining("、"))));
        return table;
    }

    /** The elements of a process that open this form. */
    Stream<String> usersOf(BpmnFile file, String form) {
        return Stream.concat(
                        file.all(StartEvent.class).stream().filter(start -> form.equals(start.getCamundaFormRef())),
                        file.all(UserTask.class).stream().filter(task -> form.equals(task.getCamundaFormRef())))
                .map(node -> node.getName().replaceAll("\\$\\{(\\w+)}", "〔$1〕") + " `" + node.getId() + "`");
    }

    private static String kind(FlowNode node) {
        if (node instanceof Gateway) {
            return "网关";
        }
        if (node instanceof BoundaryEvent event) {
            return BpmnFile.timer(event).isPresent() ? "定时边界事件" : "边界事件";
        }
        return switch (node.getElementType().getTypeName()) {
            case "startEvent" -> "开始";
            case "endEvent" -> "结束";
            case "userTask" -> "用户任务";
            case "serviceTask" -> "服务任务";
            case "businessRuleTask" -> "决策任务";
            case "callActivity" -> "调用";
            case "subProcess" -> "子流程";
            default -> "中间事件";
        };
    }

    private String with(FlowNode node) {
        if (node instanceof UserTask task) {
            return code(task.getCamundaFormRef());
        }
        if (node instanceof StartEvent start) {
            return code(start.getCamundaFormRef());
        }
        if (node instanceof BusinessRuleTask task) {
            return code(task.getCamundaDecisionRef());
        }
        if (node instanceof ServiceTask task) {
            return TaskRule.bean(task)
                    .map(bean -> Optional.ofNullable(house.java().delegates().get(bean)))
                    .map(delegate -> delegate.map(source -> code(source.type())).orElse("—"))
                    .orElse("");
        }
        if (node instanceof CallActivity call) {
            String called = Objects.requireNonNullElse(call.getCalledElement(), "");
            String module = house.process(called).map(BpmnFile::module).orElse(called);
            return "[" + called + "](" + module + ".md)" + matter(call);
        }
        return "";
    }

    private static String matter(CallActivity call) {
        return BpmnFile.ins(call).stream()
                .filter(in -> "matter".equals(in.getCamundaTarget()) && in.getCamundaSourceExpression() != null)
                .map(in -> Expressions.results(in.getCamundaSourceExpression()))
                .map(matters -> "，事项 " + String.join("、", matters))
                .findFirst()
                .orElse("");
    }

    private String who(UserTask task) {
        return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers(), task.getCamundaCandidateGroups())
                .filter(Objects::nonNull)
                .map(roles::chinese)
                .collect(Collectors.joining("、"));
    }

    private static Set<String> periods(BpmnFile file, FlowNode node) {
        Set<String> codes = new TreeSet<>();
        Stream<String> timers = node instanceof BoundaryEvent event
                ? BpmnFile.timer(event).stream()
                : file.timersOn(node).stream().flatMap(event -> BpmnFile.timer(event).stream());
        Stream<String> due = node instanceof UserTask task ? Stream.ofNullable(task.getCamundaDueDate()) : Stream.of();
        Stream.concat(timers, due)
                .forEach(text -> PERIOD.matcher(text).results().forEach(code -> codes.add(code.group(1))));
        return codes;
    }

    private static String code(String name) {
        return name == null ? "" : "`" + name + "`";
    }
}
