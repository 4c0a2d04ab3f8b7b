package org.mingjian.filing.process;

import static org.mingjian.filing.process.FilingProcess.ANNOUNCED_ON;
import static org.mingjian.filing.process.FilingProcess.FILED_ON;
import static org.mingjian.filing.process.FilingProcess.FILING_DECISION_ON;
import static org.mingjian.filing.process.FilingProcess.NOTIFIED_ON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.filing.FilingDates;
import org.springframework.stereotype.Component;

/**
 * 宣布和通报: a filing is announced and notified, never only one of them (V03), and not before its decision (V01). The
 * rule holds also where an administrator's later form no longer requires both days.
 */
@Component
class FilingAnnouncementRule implements FormRule {

    @Override
    public String form() {
        return "filing-announce";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        @Nullable Object announcedOn = fields.get(ANNOUNCED_ON.name());
        @Nullable Object notifiedOn = fields.get(NOTIFIED_ON.name());
        if (announcedOn == null || notifiedOn == null) {
            return Optional.of("立案决定既要宣布，也要通报：请填写“宣布日期”和“通报日期”");
        }
        return new FilingDates(
                        null,
                        date(context.variables().text(FILED_ON.name())),
                        date(context.variables().text(FILING_DECISION_ON.name())),
                        date(announcedOn),
                        date(notifiedOn))
                .objection();
    }

    private static LocalDate date(@Nullable Object value) {
        return LocalDate.parse(Objects.requireNonNull(value).toString());
    }
}
