package org.mingjian.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the law states it, such as 15个工作日 or 1个月. Written {@code WD15}, {@code P10D}, {@code P1M},
 * {@code P1Y} or {@code PT24H}; ISO 8601 knows no working days. One month is neither 30 days nor 22 working days.
 */
public record Period(int amount, Unit unit) {

    private static final Pattern TEXT = Pattern.compile("WD(\\d{1,4})|PT(\\d{1,4})H|P(\\d{1,4})([DMY])");

    /** What is counted. */
    public enum Unit {
        /** 工作日: days off are skipped, make-up working days count. */
        WD("个工作日"),
        /** 日: calendar days. */
        D("日"),
        /** 月: to the corresponding day. */
        M("个月"),
        /** 年: to the corresponding day. */
        Y("年"),
        /** 时: exact hours. */
        H("小时");

        private final String chinese;

        Unit(String chinese) {
            this.chinese = chinese;
        }
    }

    /** @throws IllegalArgumentException in Chinese, naming the text, if it is no period */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("期限写法不正确：" + text + "（应为 WD15、P10D、P1M、P1Y 或 PT24H）");
        }
        if (matcher.group(1) != null) {
            return new Period(Integer.parseInt(matcher.group(1)), Unit.WD);
        }
        if (matcher.group(2) != null) {
            return new Period(Integer.parseInt(matcher.group(2)), Unit.H);
        }
        return new Period(Integer.parseInt(matcher.group(3)), Unit.valueOf(matcher.group(4)));
    }

    /** As the law words it: 15个工作日. */
    public String chinese() {
        return amount + unit.chinese;
    }

    /** As it is written in data: {@code WD15}. */
    @Override
    public String toString() {
        return switch (unit) {
            case WD -> "WD" + amount;
            case H -> "PT" + amount + "H";
            case D, M, Y -> "P" + amount + unit;
        };
    }
}
