package org.mingjian.investigation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.Level;
import org.springframework.data.annotation.Id;

/**
 * 措施: one entry of the register of measures 使用措施登记表 of a case (监督执纪工作规则§40).
 *
 * @param name what was done, such as 搜查
 * @param level who approved it
 * @param officers the logins of those who carried it out, separated by commas
 */
public record InvestigationMeasure(
        @Id @Nullable Long id,
        String caseNumber,
        String name,
        Level level,
        LocalDate approvedOn,
        String documentNumber,
        String officers,
        String note,
        Instant registeredAt) {

    static InvestigationMeasure of(Entry entry, Instant now) {
        return new InvestigationMeasure(
                null,
                entry.caseNumber(),
                entry.name(),
                entry.level(),
                entry.approvedOn(),
                entry.documentNumber(),
                entry.officers(),
                entry.note(),
                now);
    }

    /** What is entered in the register. */
    public record Entry(
            String caseNumber,
            String name,
            Level level,
            LocalDate approvedOn,
            String documentNumber,
            String officers,
            String note) {}
}
