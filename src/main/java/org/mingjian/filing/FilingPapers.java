package org.mingjian.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.springframework.stereotype.Component;

/** What papers say of the filing 立案: its day and the numbers of its decisions. */
@Component
class FilingPapers implements PaperFacts {

    private static final Map<String, Function<Filing, @Nullable String>> NUMBERS =
            Map.of("党纪立案文号", Filing::partyNumber, "监察立案文号", Filing::supervisionNumber);

    private final Filings filings;

    FilingPapers(Filings filings) {
        this.filings = filings;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.text("立案文号", "立案"),
                PaperField.text("党纪立案文号", "立案"),
                PaperField.text("监察立案文号", "立案"),
                PaperField.date("立案日期", "立案"));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, Object> values = new HashMap<>();
        for (Filing filing : filings.of(subject.caseNumber())) {
            List<String> numbers = Stream.of(filing.partyNumber(), filing.supervisionNumber())
                    .filter(Objects::nonNull)
                    .toList();
            put(values, "立案文号", numbers.isEmpty() ? null : String.join("、", numbers));
            put(values, "党纪立案文号", filing.partyNumber());
            put(values, "监察立案文号", filing.supervisionNumber());
            put(values, "立案日期", filing.filedOn());
        }
        return values;
    }

    @Override
    public List<String> numbers(String caseNumber, String name) {
        return NUMBERS.containsKey(name)
                ? filings.of(caseNumber).stream()
                        .map(Objects.requireNonNull(NUMBERS.get(name)))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
