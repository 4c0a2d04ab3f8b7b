package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.mingjian.duty.Recusals;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.MoveFields;
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
@Order(13)
class TakeBack implements Action {

    static final String NAME = "take-back";

    private final Steps steps;
    private final Undoing undoing;
    private final Relocation relocation;
    private final Traces traces;
    private final Recusals recusals;

    TakeBack(Steps steps, Undoing undoing, Relocation relocation, Traces traces, Recusals recusals) {
        this.steps = steps;
        this.undoing = undoing;
        this.relocation = relocation;
        this.traces = traces;
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
                "收回您刚办结的“" + step.getName() + "”重新办理：下一步尚无人领取，所填内容保留；已报批的，审批终止。",
                List.of(Field.reason("撤回理由")));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        Undoing.Undoable undoable = last(occasion).orElseThrow(Action::notOpen);
        HistoricTaskInstance step = undoable.step();
        OpenTask waiting = relocation.move(occasion.caseNumber(), undoable.place(), step);
        traces.append(
                occasion.caseNumber(),
                waiting.stage(),
                occasion.user(),
                "action_takeBack",
                "撤回",
                Map.of(MoveFields.OWN_STEP, waiting.label(), HandlingFields.REASON, entries.reason()));
        return "“" + step.getName() + "”已撤回，" + relocation.whoIsNext(waiting);
    }

    private Optional<Undoing.Undoable> last(Occasion occasion) {
        return steps.lastOf(occasion.caseNumber(), occasion.user())
                .filter(step -> !recusals.recusedFrom(occasion.caseNumber()).contains(occasion.user()))
                .flatMap(step -> undoing.of(step, occasion.user()));
    }
}
