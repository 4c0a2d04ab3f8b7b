package org.mingjian.handling.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.MoveFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice.Kind;
import org.mingjian.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 退回: sends work back to an earlier step of the same process, which waits again for whoever did it.
 *
 * <p>Open to the assignee of the task and to the head of a unit that it is for. The steps come from the model and from what was done,
 * see {@link FlowMap#leadsBack}. What an approval has decided is not gone behind: work goes back over an approval only if
 * it was given, and has to be approved again.
 */
@Component
@Order(12)
class SendBack implements Action {

    private static final String STEP = "step";
    private static final String APPROVED = "APPROVED";

    private final Steps steps;
    private final CaseTasks tasks;
    private final Relocation relocation;
    private final Parts parts;
    private final People people;
    private final RuntimeService runtime;
    private final Traces traces;
    private final Clock clock;

    SendBack(
            Steps steps,
            CaseTasks tasks,
            Relocation relocation,
            Parts parts,
            People people,
            RuntimeService runtime,
            Traces traces,
            Clock clock) {
        this.steps = steps;
        this.tasks = tasks;
        this.relocation = relocation;
        this.parts = parts;
        this.people = people;
        this.runtime = runtime;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-back";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        List<Option> options = ways(occasion).map(way -> option(way, occasion)).toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        name(),
                        "退回",
                        "退回本环节前面的步骤重新办理；已填内容和记录保留，期限继续计算。",
                        List.of(Field.choice(STEP, "退回至", options), Field.reason("退回理由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        Way way = ways(occasion)
                .filter(open -> open.key(occasion).equals(entries.text(STEP)))
                .findFirst()
                .orElseThrow(() -> new Refusal("所选步骤已不能退回，请刷新后再试"));
        HistoricTaskInstance step = way.to();
        HistoricActivityInstance left = steps.visits(step.getProcessInstanceId()).stream()
                .filter(visit -> way.from().id().equals(visit.getTaskId()))
                .findFirst()
                .orElseThrow(Action::notOpen);
        OpenTask waiting = relocation.move(occasion.caseNumber(), left, step);
        traces.record(
                way.from(),
                occasion.user(),
                "action_sendBack",
                "退回",
                Map.of(MoveFields.TO_STEP, waiting.label(), HandlingFields.REASON, entries.reason()));
        traces.settle(waiting);
        traces.tell(Kind.RETURNED, waiting, waiting.addressees());
        traces.tellOfCase(Kind.SENT_BACK, way.from(), holder(way.from(), occasion.user(), waiting.addressees()));
        return "已退回至“" + step.getName() + "”，" + relocation.whoIsNext(waiting);
    }

    /** Who had the task, if somebody else has sent it back, and not to him. */
    private static List<Addressee> holder(OpenTask task, String user, List<Addressee> told) {
        return Stream.ofNullable(task.assignee())
                .filter(had -> !had.equals(user))
                .map(Addressee::user)
                .filter(had -> !told.contains(had))
                .toList();
    }

    /** What this person may send back, and where to; what is delegated is first returned to its owner. */
    private Stream<Way> ways(Occasion occasion) {
        return tasks.at(occasion).stream()
                .filter(task -> !task.delegated())
                .filter(task -> occasion.user().equals(task.assignee()) || parts.isHeadOver(occasion.user(), task))
                .flatMap(task ->
                        steps.task(task.id()).stream().flatMap(this::earlier).map(step -> new Way(task, step)));
    }

    /** From an open task to an earlier step. */
    private record Way(OpenTask from, HistoricTaskInstance to) {

        /** Whoever came to the case by its number says by the step which of its tasks he means, too. */
        String key(Occasion occasion) {
            return to.getTaskDefinitionKey() + (occasion.taskId() == null ? " " + from.id() : "");
        }
    }

    private Stream<HistoricTaskInstance> earlier(Task task) {
        FlowMap map = steps.map(task.getProcessDefinitionId());
        String current = task.getTaskDefinitionKey();
        Set<String> here = steps.inScopeOf(task);
        return steps.completed(task.getProcessInstanceId()).stream()
                .filter(step -> here.contains(step.getId()))
                .filter(step -> map.leadsBack(current, step.getTaskDefinitionKey()))
                .filter(step -> !map.hasApprovalBetween(step.getTaskDefinitionKey(), current) || !isRefused(task));
    }

    /** Whether the approval that was asked last in this process was not given. */
    private boolean isRefused(Task task) {
        Object outcome = steps.unrestricted(
                () -> runtime.getVariable(task.getProcessInstanceId(), HandlingNames.APPROVAL_OUTCOME.name()));
        return outcome != null && !APPROVED.equals(outcome);
    }

    private Option option(Way way, Occasion occasion) {
        HistoricTaskInstance step = way.to();
        LocalDate done = LocalDate.ofInstant(step.getEndTime().toInstant(), clock.getZone());
        String who = step.getAssignee() == null ? "" : people.nameOf(step.getAssignee()) + "，";
        return new Option(
                way.key(occasion),
                "%s（%s%d月%d日办结）".formatted(step.getName(), who, done.getMonthValue(), done.getDayOfMonth()),
                occasion.taskId() == null ? "现办：" + way.from().label() : "");
    }
}
