package org.mingjian.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.mingjian.Stages;

/**
 * A user task says who does it, with which form and on what legal basis; a service task names a delegate of its own
 * module or of a foundation; a decision comes with the module. What nobody names is not kept.
 */
final class TaskRule implements Rule {

    private static final String PEOPLE = "(?:(?:^|\\s*,\\s*)\\$\\{people\\.\\w+\\([^{}]*\\)})+";

    @Override
    public void check(House house, Findings findings) {
        Set<String> elements = house.processes().stream()
                .flatMap(file -> file.all(FlowNode.class).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        for (BpmnFile file : house.processes()) {
            file.all(UserTask.class).forEach(task -> userTask(file, task, elements, findings));
            file.all(ServiceTask.class).forEach(task -> serviceTask(house, file, task, findings));
            file.all(BusinessRuleTask.class).forEach(task -> decision(house, file, task, findings));
            file.forms().forEach(form -> form(house, file, form, findings));
        }
        unused(house, findings);
    }

    private static void userTask(BpmnFile file, UserTask task, Set<String> elements, Findings findings) {
        findings.unless(isOffered(task), file, task, "办理人应为 ${people.…(…)} 或者一个变量");
        String documentation = BpmnFile.documentation(task);
        findings.unless(documentation.contains("依据"), file, task, "说明（documentation）缺少依据");
        findings.unless(documentation.contains("产出"), file, task, "说明（documentation）缺少产出");
        BpmnFile.property(task, "incompatibleWith").stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip)
                .filter(word -> !elements.contains(word) && !Stages.WORDS.contains(word))
                .forEach(word -> findings.add(file, task, "incompatibleWith 指向不存在的元素 " + word));
    }

    /** Who is offered a task is asked of the organisation, or a variable names the people. */
    private static boolean isOffered(UserTask task) {
        String groups = Objects.requireNonNullElse(task.getCamundaCandidateGroups(), "");
        List<String> people = Stream.of(task.getCamundaCandidateUsers(), task.getCamundaAssignee())
                .filter(Objects::nonNull)
                .toList();
        boolean asked = groups.matches(PEOPLE);
        boolean named = people.stream().anyMatch(who -> who.matches("\\$\\{\\w+}") || who.matches(PEOPLE));
        return (asked || named) && (groups.isEmpty() || asked);
    }

    private static void serviceTask(House house, BpmnFile file, ServiceTask task, Findings findings) {
        bean(task).ifPresent(bean -> {
            JavaSource delegate = house.java().delegates().get(bean);
            if (delegate == null) {
                findings.add(file, task, "没有服务类 " + bean);
            } else if (!delegate.module().equals(file.module())) {
                findings.unless(
                        !Stages.WORDS.contains(delegate.module()),
                        file,
                        task,
                        "使用了其他环节 " + delegate.module() + " 的服务 " + bean);
            }
        });
    }

    static Optional<String> bean(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .filter(expression -> expression.matches("\\$\\{\\w+}"))
                .map(expression -> expression.substring(2, expression.length() - 1));
    }

    private static void decision(House house, BpmnFile file, BusinessRuleTask task, Findings findings) {
        String decision = Objects.requireNonNullElse(task.getCamundaDecisionRef(), "");
        boolean here = house.decisions().stream()
                .filter(table -> table.module().equals(file.module()))
                .anyMatch(table -> table.word().equals(decision));
        findings.unless(here, file, task, "模块内没有决策 " + decision);
        findings.unless("deployment".equals(task.getCamundaDecisionRefBinding()), file, task, "决策的绑定方式应为 deployment");
    }

    private static void form(House house, BpmnFile file, String id, Findings findings) {
        boolean here = house.form(id)
                .filter(form -> form.module().equals(file.module()))
                .isPresent();
        findings.unless(here, file, file.process(), "模块内没有表单 " + id);
    }

    private static void unused(House house, Findings findings) {
        Set<String> forms = house.processes().stream()
                .flatMap(file -> file.forms().stream())
                .collect(Collectors.toSet());
        house.forms().stream()
                .filter(form -> !forms.contains(form.id()))
                .forEach(form -> findings.add(form.path(), "", "没有任务使用此表单"));
        Set<String> beans = house.processes().stream()
                .flatMap(file -> file.all(ServiceTask.class).stream())
                .flatMap(task -> bean(task).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Map.Entry<String, JavaSource> delegate : house.java().delegates().entrySet()) {
            if (!beans.contains(delegate.getKey())) {
                findings.add(
                        "processes/" + delegate.getValue().module(),
                        delegate.getValue().type(),
                        "没有模型使用此服务");
            }
        }
        house.java().formsOfRules().stream()
                .filter(form -> house.form(form).isEmpty())
                .forEach(form -> findings.add("forms", form, "校验规则（FormRule）指向不存在的表单"));
    }
}
