package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.deadline.ChineseDay;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.MoveFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.springframework.stereotype.Component;

/** 分管的期限: the periods of a case that somebody is in charge of, to choose from, and what is done to them on record. */
@Component
class PeriodsInCharge {

    private static final String PERIOD = "period";

    private final Parts parts;
    private final CaseFiles files;
    private final Traces traces;

    PeriodsInCharge(Parts parts, CaseFiles files, Traces traces) {
        this.parts = parts;
        this.files = files;
        this.traces = traces;
    }

    /** The offer, which asks for a reason, with the choice among those of these periods that are his; nothing without one. */
    Optional<Offer> choice(Occasion occasion, List<Deadline> periods, Offer offer) {
        List<Option> options = periods.stream()
                .filter(period -> parts.isInChargeOf(occasion.user(), period))
                .map(period -> new Option(
                        String.valueOf(period.id()),
                        period.name() + "（届满日" + ChineseDay.of(period.lastDay()) + "）",
                        ""))
                .toList();
        Field choice = Field.choice(PERIOD, "期限", options);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        offer.name(),
                        offer.label(),
                        offer.hint(),
                        List.of(choice, offer.fields().get(0))));
    }

    /**
     * Does it to the chosen period, and puts it on record.
     *
     * @param action the id and the label for the record
     * @return the period as it is then
     */
    Deadline carryOut(
            Occasion occasion, Entries entries, Map.Entry<String, String> action, LongFunction<Deadline> deed) {
        try {
            Deadline period = deed.apply(Long.parseLong(entries.text(PERIOD)));
            traces.append(
                    occasion.caseNumber(),
                    files.find(occasion.caseNumber()).map(CaseFile::stage).orElseThrow(),
                    occasion.user(),
                    action.getKey(),
                    action.getValue(),
                    Map.of(
                            MoveFields.PERIOD,
                            period.name(),
                            MoveFields.LAST_DAY,
                            ChineseDay.of(period.lastDay()),
                            HandlingFields.REASON,
                            entries.reason()));
            return period;
        } catch (DeadlineRefusal refusal) {
            throw new Refusal(refusal.reason());
        }
    }
}
