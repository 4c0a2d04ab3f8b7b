package org.mingjian.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model must not contain to be deployed. */
class ModelRulesTest {

    private static final Set<String> BEANS = Set.of("finishDelegate", "people", "deadlines");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''.getClass().forName('java.lang.Runtime')",
                "people.getClass().getName()",
                "people.class.name",
                "execution.processEngineServices",
                "execution.getProcessEngineServices().repositoryService",
                "execution.setVariable('outcome', 'x')",
                "outcome.toString()",
                "people.list('a')[0].bytes.getClass()",
                "runtimeService.toString()"
            })
    void an_expression_runs_nothing_but_the_readers_of_the_house(String expression) {
        assertThat(faults(task(expression))).isNotEmpty().allMatch(fault -> fault.startsWith("probe.bpmn 元素 x：表达式 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome == 'a.b(c)'",
                "people.approvers(level, unit)",
                "execution.processBusinessKey",
                "decisionResult[0].levels",
                "deadlines.expiry('PROBE', execution)"
            })
    void an_expression_of_the_house_is_allowed(String expression) {
        assertThat(faults(task(expression))).isEmpty();
    }

    private static String task(String expression) {
        return "<bpmn:userTask id=\"x\" camunda:formRef=\"probe-work\" camunda:formRefBinding=\"deployment\""
                + " camunda:candidateUsers=\"${" + expression + "}\"/>";
    }

    @Test
    void a_decision_may_not_use_a_script() {
        byte[] decision =
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"d\"><literalExpression id=\"l\" expressionLanguage=\"groovy\"><text>1</text></literalExpression></decision></definitions>"
                        .getBytes(UTF_8);

        assertThat(new ModelRules(BEANS).faults(Map.of("d.dmn", decision)))
                .singleElement()
                .asString()
                .contains("expressionLanguage");
    }

    @Test
    void a_model_of_the_house_is_deployed() {
        assertThat(
                        faults(
                                """
                        <bpmn:serviceTask id="finish" camunda:delegateExpression="${finishDelegate}"/>
                        <bpmn:businessRuleTask id="classify" camunda:decisionRef="probe-kind"/>
                        <bpmn:userTask id="work" camunda:formRef="probe-work" camunda:formRefBinding="deployment"
                            camunda:candidateGroups="${people.handlers(unit)}"
                            camunda:dueDate="${deadlines.due('PROBE', execution)}"/>
                        <bpmn:sequenceFlow id="flow" sourceRef="finish" targetRef="work">
                          <bpmn:conditionExpression>${outcome == 'DONE'}</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        """))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<bpmn:scriptTask id='x' scriptFormat='groovy'><bpmn:script>1</bpmn:script></bpmn:scriptTask> | 不允许使用脚本",
                "<bpmn:sendTask id='x' camunda:delegateExpression='${finishDelegate}'/> | 不允许使用发送任务",
                "<bpmn:serviceTask id='x' camunda:class='java.lang.Object'/> | 服务任务只能使用 delegateExpression",
                "<bpmn:serviceTask id='x' camunda:expression='${people.chief()}'/> | 服务任务只能使用 delegateExpression",
                "<bpmn:serviceTask id='x' camunda:type='external' camunda:topic='t'/> | 服务任务只能使用 delegateExpression",
                "<bpmn:serviceTask id='x'/> | 服务任务应为 ${…Delegate}",
                "<bpmn:serviceTask id='x' camunda:delegateExpression='${people.chief()}'/> | 服务任务应为 ${…Delegate}",
                "<bpmn:serviceTask id='x' camunda:delegateExpression='${otherDelegate}'/> | 未知的服务 otherDelegate",
                "<bpmn:businessRuleTask id='x' camunda:class='java.lang.Object'/> | 业务规则任务应引用决策表",
                "<bpmn:userTask id='x'/> | 未指定表单",
                "<bpmn:userTask id='x' camunda:formKey='embedded:app:x.html'/> | 未指定表单",
                "<bpmn:userTask id='x' camunda:formRef='probe-work' camunda:formRefBinding='latest'/> | 表单绑定方式应为 deployment",
                "<bpmn:userTask id='x' camunda:formRef='other' camunda:formRefBinding='deployment'/> | 缺少表单 other",
                "<bpmn:startEvent id='x' camunda:formRef='other' camunda:formRefBinding='deployment'/> | 缺少表单 other"
            })
    void an_element_outside_the_rules_is_refused_by_name(String element, String reason) {
        assertThat(faults(element))
                .singleElement()
                .asString()
                .startsWith("probe.bpmn 元素 x：")
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<camunda:executionListener class='java.lang.Object' event='start'/> | 监听器只能使用 delegateExpression",
                "<camunda:executionListener expression='${people.chief()}' event='start'/> | 监听器只能使用 delegateExpression",
                "<camunda:executionListener delegateExpression='${otherDelegate}' event='start'/> | 未知的服务 otherDelegate",
                "<camunda:taskListener class='java.lang.Object' event='create'/> | 监听器只能使用 delegateExpression",
                "<camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:executionListener> | 不允许使用脚本",
                "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector> | 不允许使用连接器",
                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput> | 不允许使用脚本",
                "<camunda:inputOutput><camunda:inputParameter name='a'>${runtimeService.suspend()}</camunda:inputParameter></camunda:inputOutput> | 未知对象 runtimeService"
            })
    void an_extension_outside_the_rules_is_refused(String extension, String reason) {
        assertThat(faults(
                        """
                        <bpmn:serviceTask id="finish" camunda:delegateExpression="${finishDelegate}">
                          <bpmn:extensionElements>%s</bpmn:extensionElements>
                        </bpmn:serviceTask>
                        """
                                .formatted(extension)))
                .anyMatch(fault -> fault.contains(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "camunda:candidateGroups | ${other.handlers(unit)} | other",
                "camunda:dueDate | #{deadline.due('PROBE', execution)} | deadline",
                "camunda:assignee | ${people.chief()}${ authorizationService.x() } | authorizationService",
                "name | 办理${dataSource.getConnection()} | dataSource"
            })
    void an_expression_reaches_only_the_readers_of_the_house(String attribute, String expression, String bean) {
        assertThat(faults(
                        """
                        <bpmn:userTask id="x" camunda:formRef="probe-work" camunda:formRefBinding="deployment" %s="%s"/>
                        """
                                .formatted(attribute, expression)))
                .singleElement()
                .asString()
                .contains("引用了未知对象 " + bean);
    }

    @Test
    void every_fault_of_every_file_is_told_at_once() {
        byte[] bad = model("<bpmn:userTask id='x'/><bpmn:serviceTask id='y'/>");
        assertThat(new ModelRules(BEANS).faults(Map.of("a.bpmn", bad, "b.bpmn20.xml", bad)))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("a.bpmn 元素 x"))
                .anyMatch(fault -> fault.startsWith("b.bpmn20.xml 元素 y"));
    }

    @Test
    void a_file_that_is_no_model_is_refused() {
        byte[] text = "<bpmn:definitions".getBytes(StandardCharsets.UTF_8);
        assertThat(new ModelRules(BEANS).faults(Map.of("probe.bpmn", text)))
                .singleElement()
                .asString()
                .contains("不是有效的 BPMN 文件");
    }

    private static List<String> faults(String elements) {
        return new ModelRules(BEANS)
                .faults(Map.of(
                        "probe.bpmn",
                        model(elements),
                        "probe-work.form",
                        "{\"id\":\"probe-work\"}".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] model(String elements) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="test">
                  <bpmn:process id="probe" isExecutable="true">%s</bpmn:process>
                </bpmn:definitions>
                """
                .formatted(elements)
                .getBytes(StandardCharsets.UTF_8);
    }
}
