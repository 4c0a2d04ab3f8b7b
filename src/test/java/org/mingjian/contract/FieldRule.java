package org.mingjian.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Each form by itself: what it is called, and that each field is bounded, labelled and checked by names that exist. */
final class FieldRule implements Rule {

    private static final Map<String, Integer> LONGEST = Map.of("textfield", 200, "textarea", 2000);
    private static final Set<String> PROPERTIES = Set.of("choices", "notAfter", "notBefore", "minItems");
    private static final Set<String> OFFERING = Set.of("radio", "select", "checklist", "taglist");

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    @Override
    public void check(House house, Findings findings) {
        for (FormFile form : house.forms()) {
            findings.unless(form.id().equals(form.word()), form, "", "表单 id 应与文件名相同");
            findings.unless(
                    form.word().matches(form.module() + "(-[a-z]+)+"), form, "", "文件名应为 " + form.module() + "-动词短语");
            findings.unless(form.root().path("schemaVersion").asInt() == 16, form, "", "schemaVersion 应为 16");
            findings.unless(
                    form.root().path("executionPlatform").asText().equals("Camunda Platform")
                            && form.root()
                                    .path("executionPlatformVersion")
                                    .asText()
                                    .equals("7.24.0"),
                    form,
                    "",
                    "executionPlatform 应为 Camunda Platform 7.24.0");
            unique(form, findings);
            form.fields().forEach(field -> field(house, form, field, findings));
            form.components().forEach(component -> condition(form, component, findings));
        }
        for (BpmnFile file : house.processes()) {
            hints(house, file, findings);
        }
    }

    private static void unique(FormFile form, Findings findings) {
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode component : form.components()) {
            String id = component.path("id").asText();
            findings.unless(!id.isEmpty() && ids.add(id), form, id, "组件 id 缺失或者重复");
            if (FormFile.isInput(component)) {
                String key = component.path("key").asText();
                findings.unless(key.matches("[a-z][a-zA-Z0-9]*"), form, id, "字段 key 应为驼峰词：" + key);
                findings.unless(keys.add(key), form, key, "字段 key 重复");
            }
        }
    }

    private static void field(House house, FormFile form, JsonNode field, Findings findings) {
        String key = field.path("key").asText();
        String type = field.path("type").asText();
        findings.unless(NamingRule.isChinese(FormFile.label(field)), form, key, "标签应为中文");
        Integer longest = LONGEST.get(type);
        if (longest != null) {
            int maxLength = field.path("validate").path("maxLength").asInt(Integer.MAX_VALUE);
            findings.unless(maxLength <= longest, form, key, "maxLength 应设且不超过 " + longest);
            pattern(form, key, field.path("validate").path("pattern").asText(), findings);
        }
        if (type.equals("datetime")) {
            findings.unless(field.path("subtype").asText().equals("date"), form, key, "日期字段的 subtype 应为 date");
            findings.unless(NamingRule.isChinese(field.path("dateLabel").asText()), form, key, "日期字段缺少 dateLabel");
        }
        if (OFFERING.contains(type)) {
            offered(house, form, field, findings);
        }
        properties(form, field, findings);
    }

    private static void pattern(FormFile form, String key, String pattern, Findings findings) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            findings.add(form.path(), key, "pattern 不是有效的正则表达式");
        }
    }

    private static void offered(House house, FormFile form, JsonNode field, Findings findings) {
        String key = field.path("key").asText();
        String choices = field.path("properties").path("choices").asText();
        String valuesKey = field.path("valuesKey").asText();
        findings.unless(choices.equals(valuesKey), form, key, "valuesKey 应与 properties.choices 相同");
        if (choices.isEmpty()) {
            Map<String, String> values = FormFile.values(field);
            findings.unless(!values.isEmpty(), form, key, "没有选项");
            findings.unless(values.size() == field.path("values").size(), form, key, "选项重复");
            values.forEach((value, label) -> {
                findings.unless(value.matches("[A-Z][A-Z0-9_]*"), form, key, "选项值应为大写：" + value);
                findings.unless(NamingRule.isChinese(label), form, key, "选项标签应为中文：" + value);
            });
        } else {
            findings.unless(house.java().choices().contains(choices), form, key, "没有选项来源 " + choices);
            findings.unless(field.path("values").isEmpty(), form, key, "选项来源与固定选项只能有一个");
        }
    }

    private static void properties(FormFile form, JsonNode field, Findings findings) {
        String key = field.path("key").asText();
        String type = field.path("type").asText();
        field.path("properties").fieldNames().forEachRemaining(name -> {
            String value = field.path("properties").path(name).asText();
            findings.unless(PROPERTIES.contains(name), form, key, "不认识的 properties." + name);
            findings.unless(
                    !name.startsWith("not") || type.equals("datetime"), form, key, "properties." + name + " 只用于日期");
            findings.unless(!name.equals("notAfter") || value.equals("today"), form, key, "notAfter 只能是 today");
            findings.unless(
                    !name.equals("minItems") || value.matches("[1-9]\\d?") && type.endsWith("list"),
                    form,
                    key,
                    "minItems 应为多选字段的数字");
        });
    }

    private void condition(FormFile form, JsonNode component, Findings findings) {
        String hide = FormFile.hide(component);
        if (hide.isEmpty()) {
            return;
        }
        String element = component.path("key").asText(component.path("id").asText());
        findings.unless(
                component.path("conditional").path("hide").asText().startsWith("="), form, element, "隐藏条件应以等号开头");
        VariableMap nothing = Variables.createVariables();
        Expressions.feel(hide).forEach(name -> nothing.put(name, null));
        try {
            feel.evaluateSimpleExpression(hide, nothing.asVariableContext());
        } catch (FeelException e) {
            findings.add(form.path(), element, "隐藏条件不是有效的 FEEL：" + hide);
        }
        comparisons(form, element, hide, findings);
    }

    /** A value that a condition compares a field of the same form with must be one the field offers. */
    private static void comparisons(FormFile form, String element, String hide, Findings findings) {
        for (JsonNode field : form.fields()) {
            Map<String, String> values = FormFile.values(field);
            if (!values.isEmpty()) {
                Pattern.compile("\\b" + field.path("key").asText() + "\\s*!?=\\s*\"([^\"]*)\"")
                        .matcher(hide)
                        .results()
                        .map(comparison -> comparison.group(1))
                        .filter(value -> !values.containsKey(value))
                        .forEach(value -> findings.add(
                                form.path(),
                                element,
                                "隐藏条件比较的 " + value + " 不是 " + field.path("key").asText() + " 的选项"));
            }
        }
    }

    /** Whether every task with this form says its legal basis. */
    private static boolean explained(BpmnFile file, FormFile form) {
        return file.all(UserTask.class).stream()
                .filter(task -> form.id().equals(task.getCamundaFormRef()))
                .allMatch(task -> BpmnFile.documentation(task).contains("依据"));
    }

    /** A start form is opened before there is anything to ask, so it shows no variables. */
    private static void hints(House house, BpmnFile file, Findings findings) {
        file.startForm().flatMap(house::form).ifPresent(form -> {
            findings.unless(form.templates().isEmpty(), form, "", "启动表单不能显示变量 " + form.templates());
        });
        for (FormFile form : house.formsOf(file)) {
            boolean required = form.fields().stream().anyMatch(FormFile::required);
            boolean hint = form.components().stream().anyMatch(component -> component.has("description"));
            findings.unless(!required || hint || explained(file, form), form, "", "有必填字段，但没有任何提示或者依据");
        }
    }
}
