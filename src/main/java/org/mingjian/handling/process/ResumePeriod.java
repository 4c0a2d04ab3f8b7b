package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.deadline.ChineseDay;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Suspensions;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
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
    private final PeriodsInCharge periods;

    ResumePeriod(Suspensions suspensions, PeriodsInCharge periods) {
        this.suspensions = suspensions;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "resume-period";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return periods.choice(
                occasion,
                suspensions.suspended(occasion.caseNumber()),
                new Offer(name(), "恢复期限", "期限自今日起继续计算，届满日按中止的日数顺延。", List.of(Field.reason("恢复理由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        Deadline period =
                periods.carryOut(occasion, entries, Map.entry("action_resumePeriod", "恢复期限"), suspensions::lift);
        return "期限“" + period.name() + "”已恢复计算，届满日为" + ChineseDay.of(period.lastDay());
    }
}
