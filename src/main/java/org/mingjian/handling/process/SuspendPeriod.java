package org.mingjian.handling.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
import org.mingjian.handling.Offer.Option;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 挂起: pauses a period whose rule allows it, by the head of the unit that has to meet it or the deputy in charge. The
 * work goes on as it can; only the days do not count.
 */
@Component
@Order(62)
class SuspendPeriod implements Action {

    static final String PERIOD = "period";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Suspensions suspensions;
    private final Superiors superiors;
    private final Traces traces;

    SuspendPeriod(Suspensions suspensions, Superiors superiors, Traces traces) {
        this.suspensions = suspensions;
        this.superiors = superiors;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "suspend-period";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return offer(
                suspensions.open(occasion.caseNumber()).stream()
                        .filter(period -> superiors.isInChargeOf(occasion.user(), period))
                        .toList(),
                new Offer(name(), "挂起期限", "期限自今日起中止计算，中止的日数不计入办案期限；事由消除后应当及时恢复。", List.of(Field.reason("中止事由和依据"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        try {
            Deadline period = suspensions.suspend(Long.parseLong(entries.text(PERIOD)), occasion.user());
            traces.append(
                    occasion.caseNumber(),
                    superiors.stage(occasion.caseNumber()),
                    occasion.user(),
                    "action_suspendPeriod",
                    "挂起期限",
                    Map.of(
                            MoveFields.PERIOD,
                            period.name(),
                            MoveFields.LAST_DAY,
                            day(period.lastDay()),
                            HandlingFields.REASON,
                            entries.reason()));
            return "期限“" + period.name() + "”已中止计算，恢复前不再预警和到期";
        } catch (DeadlineRefusal refusal) {
            throw new Refusal(refusal.reason());
        }
    }

    /** The offer, with the choice among these periods before what it asks already; nothing without a period. */
    static Optional<Offer> offer(List<Deadline> periods, Offer offer) {
        List<Option> options = periods.stream()
                .map(period -> new Option(
                        String.valueOf(period.id()), period.name() + "（截止" + day(period.lastDay()) + "）", ""))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        offer.name(),
                        offer.label(),
                        offer.hint(),
                        List.of(
                                Field.choice(PERIOD, "期限", options),
                                offer.fields().get(0))));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
