package org.mingjian;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mingjian.attachment.Clamd;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the running web application: all beans, a real server on a random port, and a PostgreSQL that starts once in
 * each JVM. One context, shared by every test with this annotation and nothing beside it: a further annotation, property
 * or mock bean would start another application.
 *
 * <p>Inject {@code @LocalServerPort} or {@code TestRestTemplate} and any bean. The demo's users are there (password
 * {@code Mingjian-2026}). The job executor is off: run a job by its id. Nothing is rolled back and the order of classes
 * is open, so a test makes what it needs under names of its own, asks only for that, and moves the engine's clock only if it
 * moves it back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("application-test")
@ContextConfiguration(initializers = ApplicationTest.EmptyPostgres.class)
public @interface ApplicationTest {

    /** Gives the context a database of its own on the JVM's PostgreSQL. */
    final class EmptyPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            PGSimpleDataSource database = (PGSimpleDataSource) Database.POSTGRESQL.empty();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.getUrl(),
                            "spring.datasource.username=postgres",
                            "mingjian.attachment.scanner=127.0.0.1:"
                                    + Clamd.start().port())
                    .applyTo(context);
        }
    }
}
