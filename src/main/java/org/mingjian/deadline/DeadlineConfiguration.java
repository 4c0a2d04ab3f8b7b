package org.mingjian.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Loads the working calendar, and says at start for which years it is missing. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineConfiguration.class);

    /** @param file {@code mingjian.calendar}, such as {@code file:/etc/mingjian/days.csv} */
    @Bean
    WorkingCalendar workingCalendar(
            @Value("${mingjian.calendar:classpath:deadline/days.csv}") Resource file, Clock clock) throws IOException {
        WorkingCalendar calendar = CalendarFile.read(String.valueOf(file.getFilename()), lines(file));
        int year = LocalDate.now(clock).getYear();
        for (int missing : List.of(year, year + 1)) {
            if (!calendar.covers(missing)) {
                LOG.warn("工作日历缺少 {} 年的放假和调休安排，该年期限只按周末计算；请在国务院公布后补充日历文件（设置 mingjian.calendar）", missing);
            }
        }
        return calendar;
    }

    @Bean
    Reckoning reckoning(WorkingCalendar calendar, Clock clock) {
        return new Reckoning(calendar, clock.getZone());
    }

    private static List<String> lines(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
