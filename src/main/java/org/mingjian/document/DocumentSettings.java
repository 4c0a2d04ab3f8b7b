package org.mingjian.document;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an office sets for its papers, from {@code mingjian.document}.
 *
 * @param numbers the patterns of its numbers by kind
 * @param partyOffice the full name of the commission for discipline inspection, as papers of the Party carry it
 * @param supervisoryOffice the full name of the supervisory commission
 */
@ConfigurationProperties("mingjian.document")
record DocumentSettings(Map<String, NumberPattern> numbers, String partyOffice, String supervisoryOffice) {

    NumberPattern pattern(String kind) {
        NumberPattern pattern = numbers.get(kind);
        if (pattern == null) {
            throw new IllegalArgumentException("未设置该类文号的格式：" + kind);
        }
        return pattern;
    }
}
