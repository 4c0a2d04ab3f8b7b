package org.mingjian.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * What a model must keep to be deployed: service tasks name a delegate that exists, user tasks a form that comes with
 * them, expressions only the readers of the house, and nothing runs a script.
 */
final class ModelRules {

    private static final Pattern DELEGATE = Pattern.compile("[$#]\\{\\s*([a-zA-Z]\\w*)\\s*}");

    private final Set<String> beans;
    private final SafeExpression safe;
    private final Supplier<List<ModelRule>> rules;

    ModelRules(Set<String> beans, Supplier<List<ModelRule>> rules) {
        this.beans = beans;
        this.safe = new SafeExpression(beans);
        this.rules = rules;
    }

    ModelRules(Set<String> beans) {
        this(beans, List::of);
    }

    /** Every fault as file, element and reason, in Chinese; empty if all may be deployed. */
    List<String> faults(Map<String, byte[]> resources) {
        List<String> faults = new ArrayList<>();
        Set<String> forms = resources.entrySet().stream()
                .filter(resource -> resource.getKey().endsWith(".form"))
                .map(resource -> FormSchema.read(resource.getValue()).id())
                .collect(Collectors.toSet());
        resources.forEach((name, bytes) -> {
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
                check(name, bytes, forms, faults);
            } else if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
                new ModelAttributes(bytes).ofDecision().forEach(reason -> faults.add(name + reason));
                new TableRows(bytes)
                        .all().stream()
                                .flatMap(row -> rules.get().stream()
                                        .flatMap(rule -> rule.fault(row.table(), row.outputs()).stream())
                                        .map(reason -> name + " 第 " + row.number() + " 行：" + reason))
                                .forEach(faults::add);
            } else if (name.endsWith(".cmmn")) {
                faults.add(name + "：不支持 CMMN 模型");
            }
        });
        return faults;
    }

    private void check(String file, byte[] bytes, Set<String> forms, List<String> faults) {
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
        } catch (ModelException e) {
            faults.add(file + "：不是有效的 BPMN 文件（" + e.getMessage() + "）");
            return;
        }
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            fault(element, forms).forEach(reason -> faults.add(file + " 元素 " + element.getId() + "：" + reason));
        }
        refuse(model, CamundaScript.class, file, "不允许使用脚本", faults);
        refuse(model, CamundaConnector.class, file, "不允许使用连接器", faults);
        model.getModelElementsByType(CamundaExecutionListener.class)
                .forEach(listener -> listenerFault(listener.getCamundaClass(), listener.getCamundaDelegateExpression())
                        .forEach(reason -> faults.add(file + "：" + reason)));
        model.getModelElementsByType(CamundaTaskListener.class)
                .forEach(listener -> listenerFault(listener.getCamundaClass(), listener.getCamundaDelegateExpression())
                        .forEach(reason -> faults.add(file + "：" + reason)));
        // An element that was refused above is not refused twice.
        new ModelAttributes(bytes)
                .ofProcess().stream()
                        .map(reason -> file + reason)
                        .filter(fault -> faults.stream()
                                .noneMatch(known -> known.startsWith(fault.substring(0, fault.indexOf('：') + 1))))
                        .forEach(faults::add);
        for (ModelExpressions.Located expression : new ModelExpressions(bytes).all()) {
            safe.fault(expression.text()).ifPresent(reason -> faults.add(place(file, expression) + reason));
            rules.get().stream()
                    .flatMap(rule -> rule.fault(expression.text()).stream())
                    .forEach(reason -> faults.add(place(file, expression) + reason));
        }
    }

    private static String place(String file, ModelExpressions.Located expression) {
        return file + " 元素 " + expression.element() + "：表达式 " + expression.text() + " ";
    }

    private List<String> fault(FlowElement element, Set<String> forms) {
        if (element instanceof ScriptTask) {
            return List.of("不允许使用脚本");
        }
        if (element instanceof SendTask) {
            return List.of("不允许使用发送任务，请改用服务任务");
        }
        if (element instanceof ServiceTask task) {
            return task.getCamundaClass() != null
                            || task.getCamundaExpression() != null
                            || task.getCamundaTopic() != null
                    ? List.of("服务任务只能使用 delegateExpression")
                    : delegate(task.getCamundaDelegateExpression());
        }
        if (element instanceof BusinessRuleTask task) {
            return task.getCamundaDecisionRef() == null ? List.of("业务规则任务应引用决策表") : List.of();
        }
        if (element instanceof UserTask task) {
            return form(task.getCamundaFormRef(), task.getCamundaFormRefBinding(), forms, true);
        }
        if (element instanceof StartEvent start) {
            return form(start.getCamundaFormRef(), start.getCamundaFormRefBinding(), forms, false);
        }
        return List.of();
    }

    private List<String> delegate(@Nullable String expression) {
        Matcher matcher = DELEGATE.matcher(expression == null ? "" : expression);
        if (!matcher.matches()) {
            return List.of("服务任务应为 ${…Delegate}");
        }
        return beans.contains(matcher.group(1)) ? List.of() : List.of("未知的服务 " + matcher.group(1));
    }

    private List<String> listenerFault(@Nullable String type, @Nullable String expression) {
        return type != null || expression == null ? List.of("监听器只能使用 delegateExpression") : delegate(expression);
    }

    private static List<String> form(
            @Nullable String form, @Nullable String binding, Set<String> forms, boolean required) {
        if (form == null) {
            return required ? List.of("未指定表单") : List.of();
        }
        if (!"deployment".equals(binding)) {
            return List.of("表单绑定方式应为 deployment");
        }
        return forms.contains(form) ? List.of() : List.of("缺少表单 " + form + "，请与模型一并部署");
    }

    private static void refuse(
            BpmnModelInstance model,
            Class<? extends ModelElementInstance> type,
            String file,
            String reason,
            List<String> faults) {
        if (!model.getModelElementsByType(type).isEmpty()) {
            faults.add(file + "：" + reason);
        }
    }
}
