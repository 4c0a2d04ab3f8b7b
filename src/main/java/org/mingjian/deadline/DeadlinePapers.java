package org.mingjian.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.springframework.stereotype.Component;

/** What papers say of periods 期限: all of the case, and the one that an extension was applied for. */
@Component
class DeadlinePapers implements PaperFacts {

    private static final String ORIGIN = "期限";

    private final Deadlines deadlines;
    private final Reckoning reckoning;

    DeadlinePapers(Deadlines deadlines, Reckoning reckoning) {
        this.deadlines = deadlines;
        this.reckoning = reckoning;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.rows("期限情况", ORIGIN, "期限名称", "起算日期", "原届满日期", "届满日期", "期限状态"),
                PaperField.text("申请延长的期限", ORIGIN),
                PaperField.date("申请延长期限的起算日期", ORIGIN),
                PaperField.date("申请延长期限的届满日期", ORIGIN));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, Object> values = new HashMap<>();
        List<Deadline> all = deadlines.of(subject.caseNumber());
        values.put("期限情况", all.stream().map(this::row).toList());
        all.stream()
                .filter(deadline -> subject.recorded("deadlineId")
                        .filter(id -> id.equals(String.valueOf(deadline.id())))
                        .isPresent())
                .forEach(deadline -> {
                    values.put("申请延长的期限", deadline.name());
                    values.put("申请延长期限的起算日期", reckoning.day(deadline.startedAt()));
                    values.put("申请延长期限的届满日期", deadline.lastDay());
                });
        return values;
    }

    private Map<String, Object> row(Deadline deadline) {
        return Map.of(
                "期限名称", deadline.name(),
                "起算日期", reckoning.day(deadline.startedAt()),
                "原届满日期", deadline.originalLastDay(),
                "届满日期", deadline.lastDay(),
                "期限状态", deadline.state().chinese());
    }
}
