package org.mingjian.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.contract.SampleHouse.APPROVAL;
import static org.mingjian.contract.SampleHouse.CHAIN;
import static org.mingjian.contract.SampleHouse.CHECK;
import static org.mingjian.contract.SampleHouse.FORM;
import static org.mingjian.contract.SampleHouse.KIND;
import static org.mingjian.contract.SampleHouse.MODEL;
import static org.mingjian.contract.SampleHouse.PROCESS;
import static org.mingjian.contract.SampleHouse.RULES;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the contract finds the fault it is for: a sample without faults gets one at a time. */
class ContractTest {

    @Test
    void the_sample_has_no_fault() {
        assertThat(Contract.findings(SampleHouse.good())).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource({"names", "flows", "tasks", "periods", "calls", "drawings", "fields", "variables"})
    void a_fault_is_found(String file, String part, String instead, String reason) {
        assertThat(Contract.findings(SampleHouse.with(file, part, instead)))
                .extracting(Finding::reason)
                .anyMatch(found -> found.contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "processes/probe/probe.bpmn, processes/probe/other.bpmn, 流程 id 应与文件名相同",
        "processes/probe/probe.bpmn, processes/probe/other.bpmn, 文件名应为 probe 或者 probe-…",
        "processes/probe/probe-kind.dmn, processes/probe/kind.dmn, 应有与文件同名的决策",
        "forms/probe/probe-work.form, forms/probe/work.form, 表单 id 应与文件名相同",
        "forms/probe/probe-work.form, forms/probe/work.form, 文件名应为 probe-动词短语",
        "forms/probe/probe-work.form, forms/approval/probe-work.form, 模块内没有表单 probe-work",
        "processes/probe/probe-kind.dmn, processes/deadline/probe-kind.dmn, 模块内没有决策 probe-kind"
    })
    void a_file_in_the_wrong_place_is_found(String file, String name, String reason) {
        Set<Finding> findings = Contract.findings(SampleHouse.renamed(file, name));
        assertThat(findings).extracting(Finding::reason).anyMatch(found -> found.contains(reason));
    }

    @Test
    void a_finding_names_file_element_and_reason() {
        assertThat(Contract.findings(SampleHouse.with(MODEL, "name=\"登记办结\"", "name=\"finish\"")))
                .extracting(Finding::toString)
                .containsExactly("processes/probe/probe.bpmn serviceTask_finish：名称应为中文");
    }

    static Stream<Arguments> names() {
        return Stream.of(
                seed(MODEL, "\"serviceTask_finish\"", "\"task_finish\"", "id 应为 serviceTask_加驼峰词"),
                seed(MODEL, "\"endEvent_finished\"", "\"endEvent_a1b2c3d\"", "id 不得自动生成"),
                seed(MODEL, "name=\"样例\"", "name=\"probe\"", "流程名称应为中文"),
                seed(MODEL, "isExecutable=\"true\"", "isExecutable=\"false\"", "isExecutable"),
                seed(MODEL, "P3650D", "P10Y", "historyTimeToLive 应为 P…D"),
                seed(MODEL, "<bpmn:documentation>约定的样例。</bpmn:documentation>", "", "流程缺少说明"),
                seed(MODEL, "是否办结？", "是否办结", "以？结尾"),
                seed(MODEL, "sourceRef=\"serviceTask_finish\"", "sourceRef=\"userTask_work\"", "多个流出应经过网关"),
                seed(MODEL, "bpmn:businessRuleTask", "bpmn:manualTask", "不使用的元素类型"),
                seed(KIND, "name=\"样例种类\" camunda", "name=\"kind\" camunda", "决策名称应为中文"),
                seed(KIND, "camunda:historyTimeToLive=\"P3650D\"", "", "historyTimeToLive 应为 P…D"));
    }

    static Stream<Arguments> flows() {
        return Stream.of(
                seed(MODEL, " default=\"flow_resultToApprove\"", "", "排他网关缺少默认流向"),
                seed(MODEL, "name=\"否\"", "", "排他网关的流向缺少名称"),
                seed(MODEL, "default=\"flow_resultToApprove\"", "default=\"flow_resultToFinish\"", "默认流向不应有条件"),
                seed(MODEL, "default=\"flow_resultToApprove\"", "default=\"flow_resultToFinish\"", "既无条件也不是默认"),
                seed(MODEL, "${workResult == 'DONE'}", "${workResult == 'DONE' and unit == 'DONE'}", "只检验一个变量"),
                seed(MODEL, "${workResult == 'DONE'}", "${true}", "只检验一个变量"),
                seed(MODEL, "${workResult == 'DONE'}", "workResult", "条件应为一个 ${…} 表达式"),
                seed(MODEL, "${workResult == 'DONE'}", "${workResult == 'FINISHED'}", "不会取值 FINISHED"),
                seed(MODEL, "isStartableInTasklist=\"false\"", "isStartableInTasklist=\"true\"", "没有启动表单的流程"),
                seed(MODEL, "name=\"样例已开始\"", "name=\"样例已开始\" camunda:formRef=\"probe-check\"", "有启动表单的流程"));
    }

    static Stream<Arguments> tasks() {
        return Stream.of(
                seed(MODEL, "${people.handlers(unit)}", "inspect-1", "办理人应为"),
                seed(MODEL, "camunda:candidateUsers=\"${member}\"", "", "办理人应为"),
                seed(MODEL, "依据：样例规则第1条。", "", "缺少依据"),
                seed(MODEL, "产出：办理结果。", "", "缺少产出"),
                seed(MODEL, "value=\"userTask_check\"", "value=\"userTask_chek\"", "不存在的元素 userTask_chek"),
                seed(MODEL, "${finishDelegate}", "${finisDelegate}", "没有服务类 finisDelegate"),
                seed(MODEL, "${finishDelegate}", "${finisDelegate}", "没有模型使用此服务"),
                seed(MODEL, "${finishDelegate}", "${deadlines.finish()}", "服务任务应为"),
                seed(MODEL, "camunda:decisionRefBinding=\"deployment\"", "", "决策的绑定方式"),
                seed(MODEL, "camunda:formRefBinding=\"deployment\"", "", "表单绑定方式应为 deployment"),
                seed(MODEL, "formRef=\"probe-check\"", "formRef=\"probe-work\"", "没有任务使用此表单"),
                seed(MODEL, "${people.list(checkers)}", "${peple.list(checkers)}", "未知对象 peple"));
    }

    static Stream<Arguments> periods() {
        return Stream.of(
                seed(RULES, "PROBE\"", "OTHER\"", "期限规则中没有编码 'PROBE'"),
                seed(RULES, "PROBE\"", "OTHER\"", "没有模型使用此期限"),
                seed(MODEL, "deadlines.warning('PROBE'", "deadlines.warning('OTHER'", "缺少同一期限的预警定时器"),
                seed(MODEL, "deadlines.expiry('PROBE'", "deadlines.expiry('OTHER'", "缺少同一期限的到期定时器"),
                seed(MODEL, "cancelActivity=\"false\"", "", "期限定时器不得中断任务"),
                seed(MODEL, "event_workMissed", "event_workExpired", "id 应以 Missed 结尾"),
                seed(MODEL, "${recordMissDelegate}", "${sendWarningDelegate}", "应通向 ${recordMissDelegate}"),
                seed(MODEL, "targetRef=\"endEvent_workWarned\"", "targetRef=\"userTask_check\"", "之后应结束"),
                seed(MODEL, " camunda:dueDate=\"${deadlines.due('PROBE', execution)}\"", "", "但没有到期日"),
                seed(MODEL, "deadlines.due('PROBE'", "deadlines.due('OTHER'", "没有定时器"),
                seed(MODEL, "deadlines.due('PROBE', execution)", "deadlines.due()", "到期日应为"));
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                seed(MODEL, "calledElement=\"approval\"", "calledElement=\"aproval\"", "调用的流程 aproval 不存在"),
                seed(MODEL, "calledElement=\"approval\"", "calledElement=\"probe\"", "绑定方式应为 deployment"),
                seed(
                        MODEL,
                        "calledElement=\"approval\"",
                        "calledElement=\"approval\" camunda:calledElementBinding=\"deployment\"",
                        "绑定方式应为 latest"),
                seed(MODEL, "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>", "", "没有传递案号"),
                seed(MODEL, "<camunda:in source=\"unit\" target=\"unit\"/>", "<camunda:in variables=\"all\"/>", "逐个传递"),
                seed(MODEL, "${'PROBE_MATTER'}", "${'PROBE_MATER'}", "审批链中没有事项 PROBE_MATER"),
                seed(MODEL, "${'PROBE_MATTER'}", "PROBE_MATER", "审批链中没有事项 PROBE_MATER"),
                seed(MODEL, "<camunda:in sourceExpression=\"${'PROBE_MATTER'}\" target=\"matter\"/>", "", "没有传递审批事项"),
                seed(CHAIN, "PROBE_MATTER", "OTHER", "审批链中没有此延期审批事项"));
    }

    static Stream<Arguments> drawings() {
        return Stream.of(
                seed(MODEL, "bpmnElement=\"serviceTask_finish\"", "bpmnElement=\"probe\"", "没有图形"),
                seed(MODEL, "bpmnElement=\"flow_finishToFinished\"", "bpmnElement=\"probe\"", "没有连线"),
                seed(MODEL, "x=\"620\" y=\"80\" width", "x=\"700\" y=\"200\" width", "与 serviceTask_finish 重叠"),
                seed(MODEL, "<dc:Bounds x=\"790\" y=\"102\"", "<dc:Bounds x=\"790\" y=\"600\"", "连线没有接到终点"),
                seed(MODEL, "<dc:Bounds x=\"100\" y=\"102\"", "<dc:Bounds x=\"100\" y=\"600\"", "连线没有接到起点"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                seed(FORM, "\"schemaVersion\": 16", "\"schemaVersion\": 19", "schemaVersion"),
                seed(FORM, "7.24.0", "7.25.0", "executionPlatform"),
                seed(FORM, "\"key\": \"workReason\"", "\"key\": \"workResult\"", "字段 key 重复"),
                seed(FORM, "\"key\": \"workReason\"", "\"key\": \"Work_reason\"", "字段 key 应为驼峰词"),
                seed(FORM, "Field_workReason", "Field_workResult", "组件 id 缺失或者重复"),
                seed(FORM, "\"label\": \"理由\"", "\"label\": \"Reason\"", "标签应为中文"),
                seed(FORM, "\"maxLength\": 2000", "\"maxLength\": 4000", "不超过 2000"),
                seed(CHECK, ",\n        \"maxLength\": 200", "", "不超过 200"),
                seed(CHECK, "\"maxLength\": 200", "\"maxLength\": 200, \"pattern\": \"[\"", "正则表达式"),
                seed(FORM, "\"subtype\": \"date\"", "\"subtype\": \"datetime\"", "subtype 应为 date"),
                seed(FORM, "\"dateLabel\"", "\"label\"", "缺少 dateLabel"),
                seed(FORM, "\"valuesKey\": \"unitOfficers\"", "\"valuesKey\": \"officers\"", "valuesKey 应与"),
                seed(FORM, "\"unitOfficers\"", "\"unitOfficer\"", "没有选项来源 unitOfficer"),
                seed(FORM, "\"value\": \"SUBMIT\"", "\"value\": \"submit\"", "选项值应为大写：submit"),
                seed(FORM, "\"value\": \"SUBMIT\"", "\"value\": \"DONE\"", "选项重复"),
                seed(FORM, "\"label\": \"报批\"", "\"label\": \"Submit\"", "选项标签应为中文"),
                seed(FORM, "\"notAfter\": \"today\"", "\"notAfter\": \"yesterday\"", "notAfter 只能是 today"),
                seed(FORM, "\"notAfter\": \"today\"", "\"notafter\": \"today\"", "不认识的 properties.notafter"),
                seed(FORM, "\"minItems\": \"2\"", "\"minItems\": \"two\"", "minItems"),
                seed(FORM, "\"minItems\": \"2\"", "\"notAfter\": \"today\"", "只用于日期"),
                seed(FORM, "\"=workResult = ", "\"workResult = ", "以等号开头"),
                seed(FORM, "=workResult = \\\"DONE\\\"", "=workResult = = 1", "不是有效的 FEEL"),
                seed(FORM, "=workResult = \\\"DONE\\\"", "=workResult = \\\"DON\\\"", "比较的 DON 不是 workResult 的选项"),
                seed(CHECK, "checkOpinion", "workResult", "标签为"),
                seed(CHECK, "\"key\": \"checkedOn\"", "\"key\": \"checkers\"", "类型为"));
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                seed(MODEL, "${workResult ==", "${workReslt ==", "变量 workReslt 没有来源"),
                seed(MODEL, "people.handlers(unit)", "people.handlers(unti)", "变量 unti 没有来源"),
                seed(MODEL, "people.list(checkers)", "people.list(checker)", "变量 checker 没有来源"),
                seed(MODEL, "<camunda:in source=\"unit\"", "<camunda:in source=\"unti\"", "从 probe 取变量 unti 没有来源"),
                seed(MODEL, "<camunda:out source=\"approvalOutcome\"", "<camunda:out source=\"x\"", "从 approval 取变量 x"),
                seed(MODEL, "name=\"kindName\"", "name=\"kind\"", "模板变量 kindName 没有来源"),
                seed(KIND, "<text>unit</text>", "<text>unti</text>", "决策的输入变量 unti 没有来源"),
                seed(FORM, "{{unitName}}", "{{unitNam}}", "模板变量 unitNam 没有来源"),
                seed(FORM, "{{workResultLabel}}", "{{unitLabel}}", "模板变量 unitLabel 没有来源"),
                seed(FORM, "=workResult = ", "=workReslt = ", "隐藏条件变量 workReslt 没有来源"),
                seed(CHECK, "\"notBefore\": \"workedOn\"", "\"notBefore\": \"workOn\"", "变量 workOn 没有来源"),
                seed(PROCESS, "\"workResult\"", "\"workReslt\"", "读取变量 workReslt 没有来源"),
                seed(PROCESS, "\"workResult\"", "\"workReslt\"", "变量 workReslt 声明了却没有使用"),
                seed("DecideDelegate", "OUTCOME.set", "OUTCOME.get", "从 approval 取变量 approvalOutcome 没有来源"),
                seed(APPROVAL, "${decideDelegate}", "${finishDelegate}", "没有模型使用此服务"));
    }

    private static Arguments seed(String file, String part, String instead, String reason) {
        return Arguments.of(file, part, instead, reason);
    }
}
