package org.mingjian.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts executed statements, a batch as one, and the time spent waiting for the database, with commits. */
final class CountingDataSource extends DelegatingDataSource {

    final LongAdder statements = new LongAdder();
    final LongAdder nanos = new LongAdder();

    CountingDataSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting(Connection.class, super.getConnection());
    }

    private <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> called(target, method, arguments)));
    }

    private Object called(Object target, Method method, Object[] arguments) throws Throwable {
        boolean executes = method.getName().startsWith("execute");
        boolean waits = executes || method.getName().equals("commit");
        long begin = waits ? System.nanoTime() : 0;
        try {
            Object result = method.invoke(target, arguments);
            return result instanceof Statement statement && target instanceof Connection ? wrapped(statement) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            if (waits) {
                nanos.add(System.nanoTime() - begin);
            }
            if (executes) {
                statements.increment();
            }
        }
    }

    private Statement wrapped(Statement statement) {
        if (statement instanceof CallableStatement call) {
            return counting(CallableStatement.class, call);
        }
        return statement instanceof PreparedStatement prepared
                ? counting(PreparedStatement.class, prepared)
                : counting(Statement.class, statement);
    }
}
