package org.mingjian.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.Paper;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/**
 * What papers say of a missed period 逾期督办: the one of the paper's letter or of the step that it comes after, otherwise
 * the latest of the case.
 */
@Component
class SupervisionPapers implements PaperFacts {

    private static final String ORIGIN = "逾期督办";
    private static final Map<String, MeasureKind> NUMBERS =
            Map.of("提示函文号", MeasureKind.REMINDER, "督办函文号", MeasureKind.LETTER);

    private final Supervisions supervisions;
    private final People people;

    SupervisionPapers(Supervisions supervisions, People people) {
        this.supervisions = supervisions;
        this.people = people;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.text("提示函文号", ORIGIN),
                PaperField.text("督办函文号", ORIGIN),
                PaperField.text("逾期期限名称", ORIGIN),
                PaperField.date("逾期届满日期", ORIGIN),
                PaperField.text("逾期天数", ORIGIN),
                PaperField.text("被督办部门", ORIGIN),
                PaperField.rows("督办措施情况", ORIGIN, "序号", "督办措施", "措施文号", "措施日期"));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, Object> values = new HashMap<>();
        supervision(subject).ifPresent(supervision -> {
            List<SupervisionMeasure> measures = supervisions.measures(supervision.number());
            NUMBERS.keySet().forEach(name -> letters(measures, name).forEach(letter -> values.put(name, letter)));
            values.put("逾期期限名称", supervision.deadlineName());
            values.put("逾期届满日期", supervision.missedLastDay());
            values.put("逾期天数", supervisions.daysOverdue(supervision));
            values.put("被督办部门", people.unitName(supervision.unit()));
            values.put("督办措施情况", rows(measures));
        });
        return values;
    }

    private Optional<SupervisionCase> supervision(PaperSubject subject) {
        return latest(subject.caseNumber(), supervision -> SupervisionRecords.areOf(supervision, subject.recorded()));
    }

    @Override
    public Map<String, Object> origin(
            String caseNumber, Paper paper, @Nullable String number, Map<String, Object> last) {
        if (!paper.stage().equals(SupervisionRecords.STAGE)) {
            return Map.of();
        }
        @Nullable String letters = paper.numberField();
        Optional<SupervisionCase> about = letters == null
                ? latest(caseNumber, supervision -> SupervisionRecords.areOf(supervision, last))
                : supervisions.of(caseNumber).stream()
                        .filter(supervision -> lastLetter(supervision, letters)
                                .filter(letter -> letter.equals(number))
                                .isPresent())
                        .findFirst();
        return about.map(SupervisionRecords::origin).orElse(Map.of());
    }

    /** Of two letters of one kind in one supervision the record holds the text of the later one. */
    private Optional<String> lastLetter(SupervisionCase supervision, String name) {
        return letters(supervisions.measures(supervision.number()), name).reduce((earlier, later) -> later);
    }

    /** The latest one of these, otherwise the latest of the case. */
    private Optional<SupervisionCase> latest(String caseNumber, Predicate<SupervisionCase> such) {
        List<SupervisionCase> all = supervisions.of(caseNumber);
        return all.stream().filter(such).reduce((earlier, later) -> later).or(() -> all.stream()
                .reduce((earlier, later) -> later));
    }

    @Override
    public Set<String> reached(String caseNumber) {
        return supervisions.of(caseNumber).isEmpty() ? Set.of() : Set.of(SupervisionRecords.STAGE);
    }

    @Override
    public List<String> numbers(String caseNumber, String name) {
        if (!NUMBERS.containsKey(name)) {
            return List.of();
        }
        return supervisions.of(caseNumber).stream()
                .flatMap(supervision -> supervisions.measures(supervision.number()).stream())
                .sorted((one, other) -> Long.compare(key(one), key(other)))
                .flatMap(measure -> letters(List.of(measure), name))
                .toList();
    }

    private static long key(SupervisionMeasure measure) {
        return Objects.requireNonNull(measure.id());
    }

    private static Stream<String> letters(List<SupervisionMeasure> measures, String name) {
        return measures.stream()
                .filter(measure -> measure.kind() == NUMBERS.get(name))
                .map(SupervisionMeasure::letterNumber)
                .filter(Objects::nonNull);
    }

    private static List<Map<String, Object>> rows(List<SupervisionMeasure> measures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SupervisionMeasure measure : measures) {
            rows.add(Map.of(
                    "序号", measure.step(),
                    "督办措施", measure.kind().chinese(),
                    "措施文号", Objects.requireNonNullElse(measure.letterNumber(), ""),
                    "措施日期", measure.openedOn()));
        }
        return rows;
    }
}
