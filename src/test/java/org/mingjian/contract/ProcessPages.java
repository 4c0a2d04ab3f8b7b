package org.mingjian.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference pages {@code docs/processes/<module>.md}, made from the models, the forms and the Java sources. */
final class ProcessPages {

    static final String COMMAND = "mvn test -Dtest=ProcessPagesTest -Dmingjian.docs=write";

    private static final String NOTE = "<!-- 由模型、表单和代码生成，请勿手工修改。重新生成：" + COMMAND + " -->\n\n";

    private final House house;
    private final ModelTable models;

    ProcessPages(House house) {
        this.house = house;
        this.models = new ModelTable(house, TestSources.atHome());
    }

    /** Every page by its file name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index());
        house.modules().forEach(module -> pages.put(module + ".md", page(module)));
        return pages;
    }

    private String index() {
        Table table = new Table("模块", "中文", "流程", "决策", "表单");
        for (String module : house.modules()) {
            table.row(
                    "[" + module + "](" + module + ".md)",
                    Charter.of(module).title(),
                    house.processesOf(module).stream()
                            .map(file -> file.process().getName() + " `" + file.id() + "`")
                            .collect(Collectors.joining("、")),
                    of(house.decisions(), module, DmnFile::module).stream()
                            .map(file -> "`" + file.word() + "`")
                            .collect(Collectors.joining("、")),
                    String.valueOf(of(house.forms(), module, FormFile::module).size()));
        }
        return NOTE + "# 流程参考\n\n每个模块一页：流程元素、服务、表单、办理人、期限、依据和测试。\n\n" + table;
    }

    private String page(String module) {
        Charter charter = Charter.of(module);
        StringBuilder page = new StringBuilder(NOTE);
        page.append("# ").append(charter.title()).append(" `").append(module).append("`\n\n");
        page.append(charter.text().isEmpty() ? "" : charter.text() + "\n\n");
        page.append("模型 `processes/%s/`，表单 `forms/%s/`，代码 `org.mingjian.%s`。\n".formatted(module, module, module));
        house.processesOf(module).forEach(file -> page.append(process(file)));
        of(house.decisions(), module, DmnFile::module).forEach(file -> page.append(decision(file)));
        of(house.forms(), module, FormFile::module).forEach(form -> page.append(form(form)));
        return page.toString();
    }

    private String process(BpmnFile file) {
        return "\n## 流程 %s `%s.bpmn`\n\n%s\n\n%s"
                .formatted(
                        file.process().getName(),
                        file.word(),
                        Table.inline(BpmnFile.documentation(file.process())),
                        models.of(file));
    }

    private static String decision(DmnFile file) {
        StringBuilder text = new StringBuilder();
        file.decisions().forEach(decision -> {
            text.append("\n## 决策 %s `%s`\n\n".formatted(decision.getName(), decision.getId()));
            if (decision.getDescription() != null) {
                text.append(Table.inline(decision.getDescription().getTextContent()))
                        .append("\n\n");
            }
        });
        Table table = new Table("列", "名称", "变量", "类型");
        file.inputs()
                .forEach(input -> table.row(
                        "输入",
                        input.getLabel(),
                        "`" + input.getInputExpression().getText().getTextContent() + "`",
                        input.getInputExpression().getTypeRef()));
        file.outputs()
                .forEach(output ->
                        table.row("输出", output.getLabel(), "`" + output.getName() + "`", output.getTypeRef()));
        return text.append(table)
                .append("\n规则 ")
                .append(file.rules())
                .append(" 行。\n")
                .toString();
    }

    private String form(FormFile form) {
        String users = house.processes().stream()
                .flatMap(file -> models.usersOf(file, form.id()))
                .collect(Collectors.joining("、"));
        Table table = new Table("字段", "中文", "类型", "必填", "提示");
        form.fields()
                .forEach(field -> table.row(
                        "`" + field.path("key").asText() + "`",
                        FormFile.label(field),
                        FieldTypes.chinese(field),
                        FormFile.required(field) ? FormFile.hide(field).isEmpty() ? "是" : "显示时" : "",
                        field.path("description").asText()));
        return "\n## 表单 `%s`\n\n用于 %s。\n\n%s".formatted(form.id(), users, table);
    }

    private static <T> List<T> of(List<T> files, String module, Function<T, String> moduleOf) {
        return files.stream()
                .filter(file -> moduleOf.apply(file).equals(module))
                .toList();
    }
}
