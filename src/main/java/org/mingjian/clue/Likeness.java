package org.mingjian.clue;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/** Whether two reports tell the same story: the cosine of their pairs of characters, which suits Chinese text. */
final class Likeness {

    /** From here on two texts count as alike; inclusive. */
    private static final double ALIKE = 0.6;

    private static final CosineSimilarity COSINE = new CosineSimilarity();

    private Likeness() {}

    static boolean alike(String one, String other) {
        return COSINE.cosineSimilarity(pairs(one), pairs(other)) >= ALIKE;
    }

    private static Map<CharSequence, Integer> pairs(String text) {
        String letters = text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
        Map<CharSequence, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.merge(letters.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
