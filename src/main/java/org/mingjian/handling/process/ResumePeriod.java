package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.Suspensions;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.MoveFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 恢复: lets a period count again that an officer has paused; its end moves by the days of the pause. */
@Component
@Order(63)
class ResumePeriod implements Action {

    private final Suspensions suspensions;
    private final Superiors superiors;
    private final Traces traces;

    ResumePeriod(Suspensions suspensions, Superiors superiors, Traces traces) {
        this.suspensions = suspensions;
        this.superiors = superiors;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "resume-period";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return SuspendPeriod.offer(
                suspensions.suspended(occasion.caseNumber()).stream()
                        .filter(period -> superiors.isInChargeOf(occasion.user(), period))
                        .toList(),
                new Offer(name(), "恢复期限", "期限自今日起继续计算，截止日期按中止的日数顺延。", List.of(Field.reason("恢复理由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        try {
            Deadline period = suspensions.lift(Long.parseLong(entries.text(SuspendPeriod.PERIOD)));
            String lastDay = SuspendPeriod.day(period.lastDay());
            traces.append(
                    occasion.caseNumber(),
                    superiors.stage(occasion.caseNumber()),
                    occasion.user(),
                    "action_resumePeriod",
                    "恢复期限",
                    Map.of(
                            MoveFields.PERIOD,
                            period.name(),
                            MoveFields.LAST_DAY,
                            lastDay,
                            HandlingFields.REASON,
                            entries.reason()));
            return "期限“" + period.name() + "”已恢复计算，截止日期为" + lastDay;
        } catch (DeadlineRefusal refusal) {
            throw new Refusal(refusal.reason());
        }
    }
}
