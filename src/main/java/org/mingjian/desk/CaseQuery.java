package org.mingjian.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Refusal;

/**
 * 查找条件 what is looked for, held to what can be looked for.
 *
 * @param from the first day on which a case may have been opened, inclusive; null for any
 * @param to the last day, inclusive; null for any
 * @param open true for running cases only, false for closed ones only; null for both
 * @param page from 0
 */
record CaseQuery(
        String number,
        String subject,
        String unit,
        String stage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        @Nullable Boolean open,
        Order order,
        boolean descending,
        int page,
        int size) {

    private static final int LONGEST = 60;
    private static final int LONGEST_TEXT = 100;
    private static final int MOST = 100;
    private static final int LAST_PAGE = 100_000;

    /** What the found cases may be sorted by. */
    enum Order {
        NUMBER("number", "c.number"),
        SUBJECT("subject", "c.subject_key"),
        UNIT("unit", "c.unit"),
        STAGE("stage", "c.stage"),
        OPENED_AT("openedAt", "c.opened_at"),
        LAST_DAY("lastDay", "last_day");

        private final String word;
        private final String column;

        Order(String word, String column) {
            this.word = word;
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /**
     * The conditions as they were typed, empty or absent where there are none.
     *
     * @param sort the word of an {@link Order}, with a minus in front for the other direction
     */
    record Typed(
            @Nullable String number,
            @Nullable String subject,
            @Nullable String unit,
            @Nullable String stage,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text,
            @Nullable String open,
            @Nullable String sort,
            @Nullable String page,
            @Nullable String size) {}

    /** @throws Refusal naming the first condition that is none, without repeating it */
    static CaseQuery of(Typed typed) {
        String sort = strip(typed.sort()).isEmpty() ? "-openedAt" : strip(typed.sort());
        CaseQuery query = new CaseQuery(
                words("案号", "number", typed.number(), LONGEST),
                words("被反映人", "subject", typed.subject(), LONGEST),
                words("承办部门", "unit", typed.unit(), LONGEST),
                words("阶段", "stage", typed.stage(), LONGEST),
                day("立卷日期起", "from", typed.from()),
                day("立卷日期止", "to", typed.to()),
                words("内容", "text", typed.text(), LONGEST_TEXT),
                state(strip(typed.open())),
                order(sort.replaceFirst("^-", "")),
                sort.startsWith("-"),
                number("页码", "page", typed.page(), 0, LAST_PAGE, 0),
                number("每页件数", "size", typed.size(), 1, MOST, 20));
        if (query.from != null && query.to != null && query.from.isAfter(query.to)) {
            throw Refusal.ofField("立卷日期止", "to", "不能早于“立卷日期起”");
        }
        return query;
    }

    private static String words(String label, String key, @Nullable String typed, int longest) {
        String words = strip(typed);
        if (words.codePointCount(0, words.length()) > longest) {
            throw Refusal.ofField(label, key, "最多" + longest + "字");
        }
        if (words.indexOf('\0') >= 0) {
            throw Refusal.ofField(label, key, "含有无法查找的字符");
        }
        return words;
    }

    private static @Nullable LocalDate day(String label, String key, @Nullable String typed) {
        String day = strip(typed);
        try {
            return day.isEmpty() ? null : withinCenturies(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw Refusal.ofField(label, key, "应为日期，形如 2026-03-02");
        }
    }

    private static LocalDate withinCenturies(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 9999) {
            throw new DateTimeParseException("out of bounds", "", 0);
        }
        return day;
    }

    private static @Nullable Boolean state(String typed) {
        return switch (typed) {
            case "" -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw Refusal.ofField("状态", "open", "应为 true（办理中）、false（已办结）或者留空");
        };
    }

    private static Order order(String typed) {
        return Arrays.stream(Order.values())
                .filter(order -> order.word.equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.ofField("排序", "sort", "应为 number、subject、unit、stage、openedAt 或 lastDay，前加 - 为倒序"));
    }

    private static int number(String label, String key, @Nullable String typed, int least, int most, int otherwise) {
        String digits = strip(typed);
        if (digits.isEmpty()) {
            return otherwise;
        }
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw Refusal.ofField(label, key, "应为" + least + "至" + most + "的整数");
        }
        return Integer.parseInt(digits);
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
