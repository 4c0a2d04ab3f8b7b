package org.mingjian.casefile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 被反映人 the person a case is about, as registered. */
public record Party(String name, @Nullable String organisation, @Nullable String post) {

    /** The name as it is compared and searched: without blanks, in small letters. */
    public static String keyOf(String name) {
        return name.replaceAll("[\\s\\u3000]", "").toLowerCase(Locale.ROOT);
    }
}
