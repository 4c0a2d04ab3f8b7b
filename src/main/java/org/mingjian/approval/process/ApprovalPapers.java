package org.mingjian.approval.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Matter;
import org.mingjian.approval.Opinion;
import org.mingjian.approval.Outcome;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.mingjian.engine.DecisionTables;
import org.mingjian.people.Level;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/**
 * 呈批 what papers say of the approval of their matter: who submitted it and each level's opinion in order. A level that
 * has not been asked has an empty row to be signed by hand, also before the matter is submitted.
 */
@Component
class ApprovalPapers implements PaperFacts {

    private static final String CHAIN = "approval-chain";
    private static final String ORIGIN = "审批单";

    private final Approvals approvals;
    private final DecisionTables tables;
    private final People people;

    ApprovalPapers(Approvals approvals, DecisionTables tables, People people) {
        this.approvals = approvals;
        this.tables = tables;
        this.people = people;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.text("审批事项", ORIGIN),
                PaperField.text("呈报部门", ORIGIN),
                PaperField.text("呈报人", ORIGIN),
                PaperField.date("呈报日期", ORIGIN),
                PaperField.date("批准日期", ORIGIN),
                PaperField.text("批准层级", ORIGIN),
                PaperField.rows("审批意见栏", ORIGIN, "审批层级", "意见", "签署"));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        List<String> matters = subject.paper().matters();
        if (matters.isEmpty()) {
            return Map.of();
        }
        return latest(subject.caseNumber(), matters)
                .map(this::of)
                .orElseGet(() -> Map.of(
                        "呈报部门",
                        subject.unit().map(people::unitName).orElse(""),
                        "审批意见栏",
                        expected(matters.get(0), subject).stream()
                                .map(ApprovalPapers::empty)
                                .toList()));
    }

    private Optional<Approval> latest(String caseNumber, List<String> matters) {
        return approvals.ofCase(caseNumber).stream()
                .filter(approval -> matters.contains(approval.matter()))
                .reduce((earlier, later) -> later);
    }

    private Map<String, Object> of(Approval approval) {
        Map<String, Object> values = new HashMap<>();
        values.put("审批事项", approval.matterName());
        if (approval.unit() != null) {
            values.put("呈报部门", people.unitName(approval.unit()));
        }
        if (approval.proposer() != null) {
            values.put("呈报人", people.nameOf(approval.proposer()));
        }
        values.put("呈报日期", approval.openedOn());
        if (approval.outcome() == Outcome.APPROVED && approval.decidedOn() != null) {
            values.put("批准日期", approval.decidedOn());
            values.put("批准层级", approval.level().label());
        }
        values.put("审批意见栏", rows(approval));
        return values;
    }

    private static List<Map<String, Object>> rows(Approval approval) {
        List<Map<String, Object>> rows = new ArrayList<>();
        approval.opinions().forEach(opinion -> rows.add(row(opinion)));
        if (approval.outcome() == Outcome.PENDING) {
            List<Level> chain = Matter.of(approval.matter(), approval.matterName(), approval.levels())
                    .chain();
            chain.subList(rows.size(), chain.size()).forEach(level -> rows.add(empty(level)));
        }
        return rows;
    }

    /** 同意 and remarks, then who signed and when; of a decision taken elsewhere, where and by which paper. */
    private static Map<String, Object> row(Opinion opinion) {
        @Nullable String remark = opinion.remark();
        String text = opinion.verdict().label() + (remark == null || remark.isBlank() ? "。" : "。" + remark.strip());
        String by = opinion.source() == null
                ? opinion.officerName()
                : opinion.source().text() + "（" + opinion.officerName() + "登记）";
        return row(opinion.level(), text, by + "　" + chinese(opinion.givenOn()));
    }

    private static Map<String, Object> empty(Level level) {
        return row(level, "", "　　年　月　日");
    }

    private static Map<String, Object> row(Level level, String text, String signed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("审批层级", level.label());
        row.put("意见", text);
        row.put("签署", signed);
        return row;
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The chain that the decision table asks for today. */
    private List<Level> expected(String matter, PaperSubject subject) {
        Map<String, Object> question = new HashMap<>();
        question.put("matter", matter);
        question.put("rankGroup", subject.recorded("rankGroup").orElse("OTHER"));
        return tables.rows(CHAIN, question).stream()
                .findFirst()
                .map(row -> Matter.of(matter, matter, String.valueOf(row.get("levels")))
                        .chain())
                .orElse(List.of());
    }
}
