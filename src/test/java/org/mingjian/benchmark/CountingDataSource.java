package org.mingjian.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts executed statements, a batch as one, and the time spent waiting for the database, with commits. */
final class CountingDataSource extends DelegatingDataSource {

    private static final Pattern VERB_AND_TABLE =
            Pattern.compile("(?is)^(select|insert|update|delete).*?\\b(?:from|into|update)\\s+\"?((?!select)\\w+)");

    final LongAdder statements = new LongAdder();
    final LongAdder nanos = new LongAdder();
    /** Executions by the beginning of the text, such as {@code update ACT_RU_TASK}. */
    final Map<String, LongAdder> byText = new ConcurrentHashMap<>();

    CountingDataSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting(Connection.class, super.getConnection(), "");
    }

    private <T> T counting(Class<T> type, T target, String text) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> called(target, method, arguments, text)));
    }

    private Object called(Object target, Method method, Object[] arguments, String text) throws Throwable {
        boolean executes = method.getName().startsWith("execute");
        boolean waits = executes || method.getName().equals("commit");
        long begin = waits ? System.nanoTime() : 0;
        try {
            Object result = method.invoke(target, arguments);
            return result instanceof Statement statement && target instanceof Connection
                    ? wrapped(statement, arguments)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            if (waits) {
                nanos.add(System.nanoTime() - begin);
            }
            if (executes) {
                statements.increment();
                byText.computeIfAbsent(text, any -> new LongAdder()).increment();
            }
        }
    }

    private Statement wrapped(Statement statement, Object[] arguments) {
        if (statement instanceof CallableStatement call) {
            return counting(CallableStatement.class, call, "call");
        }
        return statement instanceof PreparedStatement prepared
                ? counting(PreparedStatement.class, prepared, beginning((String) arguments[0]))
                : counting(Statement.class, statement, "other");
    }

    private static String beginning(String sql) {
        Matcher matcher = VERB_AND_TABLE.matcher(sql.strip().replaceFirst("(?i)^update", "update update"));
        return matcher.find() ? (matcher.group(1) + " " + matcher.group(2)).toLowerCase(Locale.ROOT) : "other";
    }
}
