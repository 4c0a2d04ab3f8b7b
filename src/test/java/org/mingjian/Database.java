package org.mingjian;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TimeZone;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that own SQL must run on: each call of {@link #migrated} gives an empty one with our tables. */
public enum Database {
    H2 {
        @Override
        public DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            String name = "d" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.INSTANCE.getDatabase("postgres", name);
        }
    };

    static {
        // H2 keeps the time zone it finds first; once it differs from the application's, dates come back a day early.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    }

    /** An empty database without any table. */
    public abstract DataSource empty();

    /** An empty database with all tables of our own, and none of the engine's. */
    public DataSource migrated() {
        DataSource source = empty();
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
