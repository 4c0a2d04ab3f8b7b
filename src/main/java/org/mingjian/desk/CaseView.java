package org.mingjian.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案卷 a case as it is shown beside a task: all texts in Chinese and ready to read.
 *
 * @param periods the open ones first, the most urgent of them at the top
 * @param records the newest first
 * @param approvals the newest first
 */
public record CaseView(
        String caseNumber,
        @Nullable String subjectName,
        @Nullable String subjectOrganisation,
        @Nullable String subjectPost,
        String stageName,
        @Nullable String unitName,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String outcomeName,
        List<PeriodView> periods,
        List<RecordView> records,
        List<ApprovalView> approvals,
        List<Whereabouts.Model> models) {

    /**
     * @param colour BLUE, YELLOW or RED; null if no warning is due
     * @param pausedOn since when its days do not count; null unless it is paused
     * @param pausedDays calendar days that did not count, those of the present pause among them
     */
    public record PeriodView(
            String name,
            String legalBasis,
            LocalDate startedOn,
            LocalDate lastDay,
            LocalDate originalLastDay,
            String state,
            String stateName,
            int daysLeft,
            String daysLeftName,
            @Nullable String colour,
            int extensions,
            @Nullable LocalDate pausedOn,
            int pausedDays) {}

    /** One step of the case. */
    public record RecordView(
            int position, Instant at, String actorName, String stageName, String label, List<FieldView> fields) {}

    /** One field that was filled in, by the label of its form. */
    public record FieldView(String label, String value) {}

    /** One submission of a matter. */
    public record ApprovalView(
            String matterName,
            LocalDate submittedOn,
            @Nullable String proposerName,
            String outcomeName,
            List<OpinionView> opinions) {}

    /** @param source where a registered decision was taken; null for an opinion given here */
    public record OpinionView(
            String levelName,
            String approverName,
            String verdictName,
            @Nullable String text,
            @Nullable String source,
            LocalDate givenOn) {}
}
