package org.mingjian;

import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The repositories of our modules on one database, without the engine. */
public final class Repositories {

    private Repositories() {}

    public static <T> T on(Database database, Class<T> repository) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::migrated);
        context.register(Settings.class);
        context.refresh();
        return context.getBean(repository);
    }

    /** Not annotated as configuration, so that no component scan of the application finds it. */
    @EnableJdbcRepositories("org.mingjian")
    static class Settings extends AbstractJdbcConfiguration {

        @Bean
        NamedParameterJdbcOperations namedParameterJdbcOperations(DataSource source) {
            return new NamedParameterJdbcTemplate(source);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }
}
