package org.mingjian.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A period is a row of {@code deadline-rules.dmn}, and shows in the diagram as two timers that interrupt nothing: 预警
 * leads to the warning, 到期 to the record of the miss, and each ends there. Tasks under a period show its last day.
 */
final class PeriodRule implements Rule {

    private static final String RULES = "deadline-rules";
    private static final Pattern TIMER =
            Pattern.compile("\\$\\{deadlines\\.(warning|expiry)\\(('[A-Z_]+'|\\w+), execution\\)}");
    private static final Pattern DUE = Pattern.compile("\\$\\{deadlines\\.due\\(('[A-Z_]+'|\\w+), execution\\)}");

    @Override
    public void check(House house, Findings findings) {
        Set<String> codes = house.decision(RULES)
                .map(rules -> rules.literalsOfInput("code"))
                .orElseGet(TreeSet::new);
        Set<String> used = new TreeSet<>();
        for (BpmnFile file : house.processes()) {
            List<Timer> timers = timers(file);
            for (Timer timer : timers) {
                timer(file, timer, timers, findings);
                Set<String> possible = codes(house, file, timer.period());
                possible.retainAll(codes);
                findings.unless(!possible.isEmpty(), file, timer.event(), "期限规则中没有编码 " + timer.period());
                used.addAll(possible);
            }
            file.all(UserTask.class).forEach(task -> due(file, task, timers, findings));
        }
        codes.stream()
                .filter(code -> !used.contains(code))
                .forEach(code -> findings.add("processes/deadline/" + RULES + ".dmn", code, "没有模型使用此期限"));
    }

    /** A code is written as text, or a variable holds it where the case decides which period applies. */
    private static Set<String> codes(House house, BpmnFile file, String period) {
        return period.startsWith("'") ? Expressions.literals(period) : new TreeSet<>(Values.of(house, file, period));
    }

    private static List<Timer> timers(BpmnFile file) {
        List<Timer> timers = new ArrayList<>();
        for (BoundaryEvent event : file.all(BoundaryEvent.class)) {
            Matcher timer = TIMER.matcher(BpmnFile.timer(event).orElse(""));
            if (timer.matches()) {
                timers.add(new Timer(event, timer.group(1).equals("warning"), timer.group(2)));
            }
        }
        return timers;
    }

    private static void timer(BpmnFile file, Timer timer, List<Timer> all, Findings findings) {
        BoundaryEvent event = timer.event();
        boolean paired = all.stream()
                .anyMatch(other -> other.warning() != timer.warning()
                        && other.period().equals(timer.period())
                        && event.getAttachedTo().equals(other.event().getAttachedTo()));
        findings.unless(paired, file, event, "缺少同一期限的" + (timer.warning() ? "到期" : "预警") + "定时器");
        findings.unless(!event.cancelActivity(), file, event, "期限定时器不得中断任务");
        String ending = timer.warning() ? "Warning" : "Missed";
        findings.unless(event.getId().endsWith(ending), file, event, "id 应以 " + ending + " 结尾");
        String delegate = timer.warning() ? "sendWarningDelegate" : "recordMissDelegate";
        Optional<FlowNode> next = next(file, event);
        boolean leads = next.filter(ServiceTask.class::isInstance)
                .map(ServiceTask.class::cast)
                .flatMap(TaskRule::bean)
                .filter(delegate::equals)
                .isPresent();
        findings.unless(leads, file, event, "应通向 ${" + delegate + "}");
        findings.unless(
                next.flatMap(node -> next(file, node))
                        .filter(EndEvent.class::isInstance)
                        .isPresent(),
                file,
                event,
                "预警和超期登记之后应结束，不得改变案件走向");
    }

    private static Optional<FlowNode> next(BpmnFile file, FlowNode node) {
        return file.outgoing(node).stream().map(SequenceFlow::getTarget).findFirst();
    }

    private static void due(BpmnFile file, UserTask task, List<Timer> timers, Findings findings) {
        String due = task.getCamundaDueDate();
        Matcher code = DUE.matcher(due == null ? "" : due);
        Set<String> periods = new TreeSet<>();
        for (ModelElementInstance scope = task; scope != null; scope = scope.getParentElement()) {
            for (Timer timer : timers) {
                if (scope.equals(timer.event().getAttachedTo())) {
                    periods.add(timer.period());
                }
            }
        }
        if (due == null) {
            findings.unless(periods.isEmpty(), file, task, "任务在期限 " + periods + " 之内，但没有到期日（dueDate）");
        } else if (code.matches()) {
            findings.unless(
                    periods.contains(code.group(1)), file, task, "到期日所用的期限 " + code.group(1) + " 在任务及其子流程上没有定时器");
        } else {
            findings.unless(
                    periods.isEmpty() && !due.contains("deadlines"),
                    file,
                    task,
                    "到期日应为 ${deadlines.due('编码', execution)}");
        }
    }

    private record Timer(BoundaryEvent event, boolean warning, String period) {}
}
