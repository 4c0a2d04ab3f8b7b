package org.mingjian.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one side needed, summed over its rounds. */
final class Figures {

    private final Side side;
    private final Map<String, Long> before;
    private final Map<String, Long> added = new TreeMap<>();
    private final Map<String, Long> executed = new TreeMap<>();
    int cases;
    private long nanos;
    private long cpu;
    private final long statementsBefore;
    private final long waitBefore;

    private long beganAt;
    private long cpuAtBegin;

    Figures(Side side) {
        this.side = side;
        this.before = rows(side);
        side.database().byText.clear();
        this.statementsBefore = side.database().statements.sum();
        this.waitBefore = side.database().nanos.sum();
    }

    void begin() {
        beganAt = System.nanoTime();
        cpuAtBegin = processCpu();
    }

    void end(int done) {
        cases += done;
        nanos += System.nanoTime() - beganAt;
        cpu += processCpu() - cpuAtBegin;
    }

    private long statements;
    private long wait;

    /** Ends the measuring. */
    void countRows() {
        statements = side.database().statements.sum() - statementsBefore;
        wait = side.database().nanos.sum() - waitBefore;
        side.database().byText.forEach((text, count) -> executed.put(text, count.sum()));
        rows(side).forEach((table, count) -> added.put(table, count - before.getOrDefault(table, 0L)));
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Map<String, Long> rows(Side side) {
        JdbcClient jdbc = JdbcClient.create(side.database().getTargetDataSource());
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private double rowsPerCase(boolean ofEngine) {
        return (double) added.entrySet().stream()
                        .filter(table -> table.getKey().startsWith("act_") == ofEngine)
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                / cases;
    }

    static String table(Figures house, Figures bare, Recording recording) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%n%d cases each, %d tasks and %d service tasks in each%n%n",
                house.cases, recording.steps.size() - 1, recording.outputs.size()));
        text.append(String.format("%-34s %10s %10s %10s%n", "", "house", "bare", "ratio"));
        line(text, "cases per second", house.cases * 1e9 / house.nanos, bare.cases * 1e9 / bare.nanos);
        line(text, "processor ms per case (JVM)", house.cpu / 1e6 / house.cases, bare.cpu / 1e6 / bare.cases);
        line(text, "ms in the database per case", house.wait / 1e6 / house.cases, bare.wait / 1e6 / bare.cases);
        line(
                text,
                "statements per case",
                (double) house.statements / house.cases,
                (double) bare.statements / bare.cases);
        line(text, "rows per case, engine", house.rowsPerCase(true), bare.rowsPerCase(true));
        line(text, "rows per case, own", house.rowsPerCase(false), bare.rowsPerCase(false));
        line(
                text,
                "rows per case",
                house.rowsPerCase(true) + house.rowsPerCase(false),
                bare.rowsPerCase(true) + bare.rowsPerCase(false));
        byTable(text, "rows per case by table", house.added, bare.added, house.cases, bare.cases);
        byTable(text, "statements per case by table", house.executed, bare.executed, house.cases, bare.cases);
        return text.toString();
    }

    private static void byTable(
            StringBuilder text,
            String title,
            Map<String, Long> house,
            Map<String, Long> bare,
            int houseCases,
            int bareCases) {
        text.append(String.format("%n%s%n", title));
        TreeMap<String, Long> tables = new TreeMap<>(house);
        tables.putAll(bare);
        tables.keySet().forEach(table -> {
            double ours = house.getOrDefault(table, 0L) / (double) houseCases;
            double theirs = bare.getOrDefault(table, 0L) / (double) bareCases;
            if (ours + theirs > 0) {
                line(text, table, ours, theirs);
            }
        });
    }

    private static void line(StringBuilder text, String label, double house, double bare) {
        text.append(String.format(Locale.ROOT, "%-34s %10.2f %10.2f ", label, house, bare));
        text.append(bare == 0 ? String.format("%10s%n", "-") : String.format(Locale.ROOT, "%10.2f%n", house / bare));
    }
}
