package org.mingjian.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.Level;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * 审批意见 what one level of a chain said, and who put it on record.
 *
 * @param officer the login of whoever gave the opinion or, for a decision taken elsewhere, registered it
 * @param officerName the name at that time
 * @param remark the reasons; required unless the level agrees
 * @param givenOn the day of the opinion; of a registered decision the day it was taken
 * @param source where a registered decision was taken; null for an opinion given here
 */
public record Opinion(
        Level level,
        String officer,
        String officerName,
        Verdict verdict,
        @Nullable String remark,
        LocalDate givenOn,
        @Embedded.Nullable @Nullable Source source) {

    public Opinion {
        if (verdict != Verdict.AGREE && (remark == null || remark.isBlank())) {
            throw new IllegalArgumentException("退回修改或不同意的，应当写明意见");
        }
        if (level.registersDecision() != (source != null)) {
            throw new IllegalArgumentException("会议和党委的决定应当登记来源，个人审批意见不登记来源：" + level);
        }
    }

    /** The opinion on one line: level, name, verdict, reasons and date. */
    public String line() {
        StringBuilder line = new StringBuilder(level.label());
        if (source == null) {
            line.append("　").append(officerName).append("　").append(verdict.label());
        } else {
            line.append("　").append(source.text()).append("　").append(verdict.label());
        }
        if (remark != null && !remark.isBlank()) {
            line.append("（").append(remark.strip().replaceAll("\\s+", " ")).append("）");
        }
        line.append("　").append(givenOn);
        return source == null
                ? line.toString()
                : line.append("　").append(officerName).append("登记").toString();
    }

    /**
     * 决定来源 the meeting or the paper by which a decision was taken outside the system.
     *
     * @param meeting the meeting or the kind of instruction, such as 第12次常委会会议
     * @param attendees who was there; null for a decision that is not a meeting's
     * @param documentNumber 文号 of the reply or the minutes; null if a meeting's minutes have none
     */
    public record Source(String meeting, @Nullable String attendees, @Nullable String documentNumber) {

        /** Meeting and number of the paper, on one line. */
        public String text() {
            return documentNumber == null ? meeting : meeting + "　" + documentNumber;
        }
    }
}
