package org.mingjian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number 文号 is written, such as {@code 纪立〔{year}〕{serial}号}. {@code {serial:4}} fills with zeros to four
 * digits; a longer serial is written in full.
 */
record NumberPattern(String text) {

    private static final Pattern SERIAL = Pattern.compile("\\{serial(?::([1-9]))?}");
    private static final String YEAR = "{year}";

    /** Public, so that the setting's text converts. */
    public NumberPattern {
        if (!text.contains(YEAR) || SERIAL.matcher(text).results().count() != 1) {
            throw new IllegalArgumentException("文号格式须含 {year} 和一个 {serial}：" + text);
        }
    }

    String format(int year, long serial) {
        Matcher place = SERIAL.matcher(text);
        place.find();
        String digits =
                place.group(1) == null ? Long.toString(serial) : String.format("%0" + place.group(1) + "d", serial);
        return place.replaceFirst(digits).replace(YEAR, Integer.toString(year));
    }
}
