package org.mingjian.deadline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 预警点: when a running period is worth a warning, counted back from its end or on from its start. Written {@code
 * T-P10D 蓝} for ten days left and {@code S+P24D 蓝} for twenty-four days gone.
 */
public record WarningPoint(boolean remaining, Period period, WarningColour colour) {

    private static final Pattern TEXT = Pattern.compile("(T-|S\\+)(\\w+)\\s*(\\S+)");

    /** Several points, separated by a comma or semicolon; an empty text is none. */
    static List<WarningPoint> parse(String text) {
        return Arrays.stream(text.split("[,，;；]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(WarningPoint::one)
                .toList();
    }

    /** When the warning is due for a period with these ends. */
    Instant at(Reckoning reckoning, Instant start, Instant end) {
        return remaining ? reckoning.before(end, period) : reckoning.after(start, period);
    }

    private static WarningPoint one(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("预警写法不正确：" + text + "（应如 T-P10D 蓝 或 S+P24D 蓝）");
        }
        return new WarningPoint(
                matcher.group(1).equals("T-"), Period.parse(matcher.group(2)), WarningColour.of(matcher.group(3)));
    }
}
