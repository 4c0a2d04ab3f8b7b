package org.mingjian.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 字段清单 every name that templates may use, and its value for a case. */
@Component
class PaperFields {

    /** Wide enough to write in by hand. */
    private static final String GAP = "　　　　";

    private static final String DAY_GAP = "　　年　月　日";

    private final ObjectProvider<PaperFacts> facts;
    private final Supplier<Map<String, PaperField>> fields = SingletonSupplier.of(this::collect);

    PaperFields(ObjectProvider<PaperFacts> facts) {
        this.facts = facts;
    }

    /** By name, in the order in which the modules tell them. */
    Map<String, PaperField> all() {
        return fields.get();
    }

    private Map<String, PaperField> collect() {
        Map<String, PaperField> all = new LinkedHashMap<>();
        facts.orderedStream().flatMap(module -> module.fields().stream()).forEach(field -> {
            if (all.put(field.name(), field) != null) {
                throw new IllegalStateException("两处提供同一个文书字段：" + field.name());
            }
        });
        return all;
    }

    /** Every name with its value or a gap. */
    Map<String, Object> values(PaperSubject subject) {
        Map<String, Object> known = new LinkedHashMap<>();
        facts.orderedStream().forEach(module -> known.putAll(module.values(subject)));
        return filled(known);
    }

    /** Every name with a gap, and every list with one row, as for a trial. */
    Map<String, Object> gaps() {
        Map<String, Object> known = new LinkedHashMap<>();
        all().values().stream()
                .filter(field -> field.kind() == PaperField.Kind.ROWS)
                .forEach(field -> known.put(field.name(), List.of(Map.of())));
        return filled(known);
    }

    /** The numbers on record under a name, oldest first. */
    List<String> numbers(String caseNumber, String name) {
        return facts.orderedStream()
                .flatMap(module -> module.numbers(caseNumber, name).stream())
                .toList();
    }

    /** What tells the steps that a paper is about from others, see {@link PaperFacts#origin}. */
    Map<String, Object> origin(String caseNumber, Paper paper, @Nullable String number, Map<String, Object> last) {
        Map<String, Object> origin = new LinkedHashMap<>();
        facts.orderedStream().forEach(module -> origin.putAll(module.origin(caseNumber, paper, number, last)));
        return origin;
    }

    /** What the case has come to beside its own way. */
    Set<String> reached(String caseNumber) {
        return facts.orderedStream()
                .flatMap(module -> module.reached(caseNumber).stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Object> filled(Map<String, Object> known) {
        Map<String, Object> values = new LinkedHashMap<>();
        all().forEach((name, field) -> values.put(name, value(field, known.get(name))));
        return values;
    }

    private static Object value(PaperField field, @Nullable Object known) {
        return switch (field.kind()) {
            case TEXT -> text(known).orElse(GAP);
            case DATE -> text(known).orElse(DAY_GAP);
            case ROWS ->
                known instanceof List<?> rows
                        ? rows.stream().map(row -> row(field, (Map<?, ?>) row)).toList()
                        : List.of();
        };
    }

    private static Map<String, Object> row(PaperField field, Map<?, ?> known) {
        Map<String, Object> row = new LinkedHashMap<>();
        field.columns()
                .forEach(column -> row.put(column, text(known.get(column)).orElse("")));
        return row;
    }

    /** Days as official papers write them; every paragraph of a text but the first begins with its two empty places. */
    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
        }
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(text -> text.strip().replaceAll("\\s*\\R\\s*", "\n　　").replaceAll("[\\p{Cntrl}&&[^\n]]", " "))
                .filter(text -> !text.isEmpty());
    }
}
