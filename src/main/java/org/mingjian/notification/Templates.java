package org.mingjian.notification;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of messages, from {@code notification/messages.properties}: case number, subject and dates, nothing else. */
@Component
class Templates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Templates() {
        texts.setBasename("notification/messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    String text(Notice notice) {
        List<Object> values = new ArrayList<>();
        values.add(Objects.requireNonNullElse(notice.caseNumber(), "无"));
        values.add(notice.subject());
        notice.dates().stream().map(DATE::format).forEach(values::add);
        return texts.getMessage(notice.kind().name(), values.toArray(), Locale.CHINA);
    }
}
