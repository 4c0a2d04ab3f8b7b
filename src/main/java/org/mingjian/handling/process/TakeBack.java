package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.duty.Recusals;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 撤回: takes back one's own last step of a case while nobody has begun with what followed, see {@link Undoing}.
 *
 * <p>An approval that it led to is abandoned. The step waits again for the same person, with all that was entered.
 */
@Component
@Order(31)
class TakeBack implements Action {

    static final String NAME = "take-back";

    private final Steps steps;
    private final Undoing undoing;
    private final Relocation relocation;
    private final Register register;
    private final Recusals recusals;

    TakeBack(Steps steps, Undoing undoing, Relocation relocation, Register register, Recusals recusals) {
        this.steps = steps;
        this.undoing = undoing;
        this.relocation = relocation;
        this.register = register;
        this.recusals = recusals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return last(occasion)
                .filter(undoable -> occasion.taskId() == null || undoing.waitsIn(undoable, occasion.taskId()))
                .map(Undoing.Undoable::step)
                .map(TakeBack::offer);
    }

    static Offer offer(HistoricTaskInstance step) {
        return new Offer(
                NAME,
                "撤回",
                "收回您刚办结的“" + step.getName() + "”重新办理：下一步尚无人签收，所填内容保留；已报批的，审批终止。",
                List.of(Field.reason("撤回理由")));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        Undoing.Undoable undoable = last(occasion).orElseThrow();
        HistoricTaskInstance step = undoable.step();
        Task waiting = relocation.move(undoable.place(), step);
        register.enter(
                occasion,
                Steps.model(step.getProcessDefinitionId()),
                "撤回",
                NAME,
                Map.of("takenBackStep", step.getName(), Field.REASON, entries.reason()));
        return "“" + step.getName() + "”已撤回，" + relocation.whoIsNext(waiting);
    }

    private Optional<Undoing.Undoable> last(Occasion occasion) {
        return steps.lastOf(occasion.caseNumber(), occasion.user()).flatMap(step -> undoing.of(step, occasion.user()));
    }
}
