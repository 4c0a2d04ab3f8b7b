package org.mingjian.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a person entered for an action, held to its {@link Offer}: every required field is there. */
public record Entries(Map<String, List<String>> values) {

    /** The entry of a field; empty text if nothing was entered. */
    public String text(String key) {
        List<String> entered = values.getOrDefault(key, List.of());
        return entered.isEmpty() ? "" : entered.get(0);
    }

    /** The reason, see {@link Offer.Field#reason}. */
    public String reason() {
        return text(Offer.Field.REASON);
    }

    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }
}
