package org.mingjian.engine;

import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the office's time zone the zone of the machine's Java before any bean exists: a database driver keeps the zone
 * it finds first, and dates would come back a day early if it were another one.
 */
final class OfficeZone implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    OfficeZone() {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String zone = context.getEnvironment().getRequiredProperty("mingjian.zone");
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
    }
}
