package org.mingjian.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.deadline.WorkingCalendar.Kind;

/** Reads the days off and make-up working days, one a line as {@code 2026-10-01,off,国庆节}, under one heading line. */
final class CalendarFile {

    private static final String HEADING = "date,kind,name";

    private CalendarFile() {}

    /** @throws IllegalArgumentException in Chinese with the file's name and the line's number, at the first bad line */
    static WorkingCalendar read(String file, List<String> lines) {
        Map<LocalDate, Kind> days = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#") || (number == 1 && line.equals(HEADING))) {
                continue;
            }
            String[] fields = line.split(",", -1);
            if (fields.length != 3) {
                throw refusal(file, number, "应为“日期,off或work,名称”三列");
            }
            if (days.put(date(file, number, fields[0]), kind(file, number, fields[1])) != null) {
                throw refusal(file, number, "日期重复：" + fields[0].strip());
            }
        }
        return new WorkingCalendar(days);
    }

    private static LocalDate date(String file, int number, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw refusal(file, number, "日期不正确：" + text.strip());
        }
    }

    private static Kind kind(String file, int number, String text) {
        return switch (text.strip()) {
            case "off" -> Kind.OFF;
            case "work" -> Kind.WORK;
            default -> throw refusal(file, number, "类别应为 off（放假）或 work（调休上班）：" + text.strip());
        };
    }

    private static IllegalArgumentException refusal(String file, int number, String reason) {
        return new IllegalArgumentException("工作日历文件 " + file + " 第 " + number + " 行有误：" + reason);
    }
}
