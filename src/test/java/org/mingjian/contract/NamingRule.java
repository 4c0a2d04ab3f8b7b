package org.mingjian.contract;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Ids say the type and the thing, names are Chinese, a file is called like what is in it. */
final class NamingRule implements Rule {

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.ofEntries(
            Map.entry(StartEvent.class, "startEvent_"),
            Map.entry(EndEvent.class, "endEvent_"),
            Map.entry(BoundaryEvent.class, "event_"),
            Map.entry(IntermediateCatchEvent.class, "event_"),
            Map.entry(IntermediateThrowEvent.class, "event_"),
            Map.entry(ServiceTask.class, "serviceTask_"),
            Map.entry(UserTask.class, "userTask_"),
            Map.entry(BusinessRuleTask.class, "businessRuleTask_"),
            Map.entry(CallActivity.class, "callActivity_"),
            Map.entry(SubProcess.class, "subProcess_"),
            Map.entry(Gateway.class, "gateway_"),
            Map.entry(SequenceFlow.class, "flow_"));
    private static final Pattern GENERATED = Pattern.compile("_(?=[0-9a-z]*\\d)[0-9a-z]{7}$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Override
    public void check(House house, Findings findings) {
        for (BpmnFile file : house.processes()) {
            file(file, findings);
            file.all(FlowElement.class).forEach(element -> id(file, element, findings));
            file.all(FlowNode.class).forEach(node -> name(file, node, findings));
        }
        for (DmnFile file : house.decisions()) {
            file(file, findings);
        }
    }

    private static void file(BpmnFile file, Findings findings) {
        Process process = file.process();
        findings.unless(file.all(Process.class).size() == 1, file, process, "一个文件只放一个流程");
        findings.unless(file.word().equals(process.getId()), file, process, "流程 id 应与文件名相同");
        findings.unless(
                isWordOf(file.module(), file.word()),
                file,
                process,
                "文件名应为 " + file.module() + " 或者 " + file.module() + "-…");
        findings.unless(isChinese(process.getName()), file, process, "流程名称应为中文");
        findings.unless(process.isExecutable(), file, process, "流程应为 isExecutable");
        findings.unless(days(process.getCamundaHistoryTimeToLiveString()), file, process, "historyTimeToLive 应为 P…D");
        findings.unless(!BpmnFile.documentation(process).isEmpty(), file, process, "流程缺少说明（documentation）");
    }

    private static void file(DmnFile file, Findings findings) {
        if (!isWordOf(file.module(), file.word())) {
            findings.add(file.path(), "", "文件名应为 " + file.module() + " 或者 " + file.module() + "-…");
        }
        if (file.decisions().stream().noneMatch(decision -> decision.getId().equals(file.word()))) {
            findings.add(file.path(), "", "应有与文件同名的决策");
        }
        for (Decision decision : file.decisions()) {
            if (!isChinese(decision.getName())) {
                findings.add(file.path(), decision.getId(), "决策名称应为中文");
            }
            if (!days(decision.getCamundaHistoryTimeToLiveString())) {
                findings.add(file.path(), decision.getId(), "historyTimeToLive 应为 P…D");
            }
        }
    }

    private static void id(BpmnFile file, FlowElement element, Findings findings) {
        String prefix = PREFIXES.entrySet().stream()
                .filter(type -> type.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (prefix.isEmpty()) {
            findings.add(file, element, "不使用的元素类型 " + element.getElementType().getTypeName());
        } else {
            findings.unless(
                    element.getId().matches(prefix + "[a-z][a-zA-Z0-9]*"), file, element, "id 应为 " + prefix + "加驼峰词");
            findings.unless(!GENERATED.matcher(element.getId()).find(), file, element, "id 不得自动生成");
        }
    }

    private static void name(BpmnFile file, FlowNode node, Findings findings) {
        boolean splits = file.outgoing(node).size() > 1;
        if (node instanceof Gateway gateway) {
            boolean asks = splits && !(gateway instanceof ParallelGateway);
            findings.unless(
                    !asks || isChinese(node.getName()) && node.getName().endsWith("？"), file, node, "网关名称应为以？结尾的中文问题");
        } else {
            findings.unless(isChinese(node.getName()), file, node, "名称应为中文");
            findings.unless(!splits, file, node, "多个流出应经过网关");
        }
    }

    private static boolean isWordOf(String module, String word) {
        return word.matches(Pattern.quote(module) + "(-[a-z]+)*");
    }

    static boolean isChinese(String text) {
        return text != null && HAN.matcher(text).find();
    }

    private static boolean days(String timeToLive) {
        return timeToLive != null && timeToLive.matches("P\\d+D");
    }
}
