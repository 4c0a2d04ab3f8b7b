package org.mingjian.investigation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** What papers say of measures 措施: the register of all, and the one that a decision or a notice is about. */
@Component
class InvestigationPapers implements PaperFacts {

    private static final String ORIGIN = "使用措施登记";
    private static final Map<String, Set<String>> NUMBERS =
            Map.of("留置文书编号", Set.of("留置"), "强制措施文书编号", Set.of("强制到案", "责令候查", "管护"));

    private final Investigations investigations;
    private final People people;

    InvestigationPapers(Investigations investigations, People people) {
        this.investigations = investigations;
        this.people = people;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.rows("措施登记", ORIGIN, "序号", "措施", "批准层级", "批准日期", "文书编号", "实施人员", "对象和内容"),
                PaperField.text("留置文书编号", ORIGIN),
                PaperField.text("强制措施文书编号", ORIGIN),
                PaperField.text("措施名称", ORIGIN),
                PaperField.text("措施批准层级", ORIGIN),
                PaperField.date("措施批准日期", ORIGIN),
                PaperField.text("措施对象和内容", ORIGIN));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        List<InvestigationMeasure> measures = investigations.measures(subject.caseNumber());
        Map<String, Object> values = new HashMap<>();
        values.put("措施登记", rows(measures));
        NUMBERS.keySet()
                .forEach(name -> numbers(subject.caseNumber(), name).forEach(number -> values.put(name, number)));
        measures.stream()
                .filter(measure -> measure.documentNumber().equals(subject.number()))
                .forEach(measure -> {
                    values.put("措施名称", measure.name());
                    values.put("措施批准层级", measure.level().label());
                    values.put("措施批准日期", measure.approvedOn());
                    values.put("措施对象和内容", measure.note());
                });
        return values;
    }

    @Override
    public List<String> numbers(String caseNumber, String name) {
        return NUMBERS.containsKey(name)
                ? investigations.measures(caseNumber).stream()
                        .filter(measure -> NUMBERS.getOrDefault(name, Set.of()).contains(measure.name()))
                        .map(InvestigationMeasure::documentNumber)
                        .toList()
                : List.of();
    }

    private List<Map<String, Object>> rows(List<InvestigationMeasure> measures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (InvestigationMeasure measure : measures) {
            rows.add(Map.of(
                    "序号", rows.size() + 1,
                    "措施", measure.name(),
                    "批准层级", measure.level().label(),
                    "批准日期", measure.approvedOn(),
                    "文书编号", measure.documentNumber(),
                    "实施人员",
                            Arrays.stream(measure.officers().split(",", -1))
                                    .map(people::nameOf)
                                    .collect(Collectors.joining("、")),
                    "对象和内容", measure.note()));
        }
        return rows;
    }
}
