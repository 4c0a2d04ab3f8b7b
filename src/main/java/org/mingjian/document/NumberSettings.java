package org.mingjian.document;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The patterns of the office's numbers by kind, from {@code mingjian.document.numbers}. */
@ConfigurationProperties("mingjian.document")
record NumberSettings(Map<String, NumberPattern> numbers) {

    NumberPattern pattern(String kind) {
        NumberPattern pattern = numbers.get(kind);
        if (pattern == null) {
            throw new IllegalArgumentException("未设置该类文号的格式：" + kind);
        }
        return pattern;
    }
}
