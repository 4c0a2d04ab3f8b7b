package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Suspensions;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 挂起: pauses a period whose rule allows it, by the head of the unit that has to meet it or the deputy in charge. The
 * work goes on as it can; only the days do not count.
 */
@Component
@Order(62)
class SuspendPeriod implements Action {

    private final Suspensions suspensions;
    private final PeriodsInCharge periods;

    SuspendPeriod(Suspensions suspensions, PeriodsInCharge periods) {
        this.suspensions = suspensions;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "suspend-period";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return periods.choice(
                occasion,
                suspensions.open(occasion.caseNumber()),
                new Offer(name(), "挂起期限", "期限自今日起中止计算，中止的日数不计入办案期限；事由消除后应当及时恢复。", List.of(Field.reason("中止事由和依据"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        Deadline period = periods.carryOut(
                occasion,
                entries,
                Map.entry("action_suspendPeriod", "挂起期限"),
                id -> suspensions.suspend(id, occasion.user()));
        return "期限“" + period.name() + "”已中止计算，恢复前不再预警和到期";
    }
}
