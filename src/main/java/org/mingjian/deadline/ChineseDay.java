package org.mingjian.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as official texts write it, 2026年3月2日. */
public final class ChineseDay {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private ChineseDay() {}

    public static String of(LocalDate day) {
        return FORMAT.format(day);
    }
}
