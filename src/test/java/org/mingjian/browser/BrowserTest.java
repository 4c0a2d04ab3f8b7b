package org.mingjian.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.ApplicationTest;

/**
 * A test that sees the running application through Chromium. The application is that of {@link ApplicationTest}: no
 * further one starts. Start with {@code Handler.logsIn("petition-a")}; everybody who logs in has a browser context of
 * their own, closed after the test. A test that fails leaves a picture of each open page in {@code target/browser}.
 *
 * <p>Where no browser is installed these tests are skipped and say so; with {@code CI=true} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ExtendWith(Browsing.class)
public @interface BrowserTest {}
