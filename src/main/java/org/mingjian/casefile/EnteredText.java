package org.mingjian.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What people entered in a step, as one text to be searched: the values of all fields, each on a line, in small letters.
 * Keys of fields and codes of choices are left out: nobody has typed them.
 */
final class EnteredText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,}");
    private static final int LONGEST = 100_000;

    private EnteredText() {}

    static String of(String fields) {
        StringJoiner text = new StringJoiner("\n");
        try {
            collect(JSON.readTree(fields), text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("案卷记录无法读取");
        }
        String small = text.toString().toLowerCase(Locale.ROOT).replace("\u0000", "");
        return small.length() > LONGEST ? small.substring(0, LONGEST) : small;
    }

    private static void collect(JsonNode node, StringJoiner text) {
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, text));
        } else if (node.isNumber()
                || (node.isTextual() && !CODE.matcher(node.asText()).matches())) {
            text.add(node.asText());
        }
    }
}
