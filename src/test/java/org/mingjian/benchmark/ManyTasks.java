package org.mingjian.benchmark;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.demo.DemoCase;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office with many open tasks: real cases at different steps, of all units, and then copies of all their rows in the
 * engine's tables. A copy has ids of its own and another due date, and the grants, candidates, variables and executions
 * of the task it is a copy of.
 */
final class ManyTasks {

    private static final int REAL_CASES = 30;

    private final JdbcClient database;

    ManyTasks(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Registers cases with the forms and completes up to a dozen tasks of each. */
    static void workOnCases(CaseWorker worker, Clock clock) {
        for (DemoCase demo : DemoCase.plan(REAL_CASES, clock.instant(), clock.getZone())) {
            String number = worker.register("petition-a", demo.wishes());
            for (int step = 0; step < demo.index() % 12; step++) {
                List<Task> open = worker.openTasks(number);
                if (open.isEmpty()) {
                    break;
                }
                worker.complete(open.get(0), demo.wishes());
            }
        }
    }

    /** Copies until there are at least so many open tasks, and lets the database look at them. */
    void copyUntil(int tasks) {
        long copies = tasks / count();
        copy("ACT_RU_EXECUTION", "true", copies);
        copy("ACT_RU_TASK", "true", copies);
        copy("ACT_RU_VARIABLE", "real.EXECUTION_ID_ is not null", copies);
        copy("ACT_RU_IDENTITYLINK", "real.TASK_ID_ is not null", copies);
        copy("ACT_RU_AUTHORIZATION", "real.RESOURCE_TYPE_ = 7", copies);
        database.sql("analyze").update();
    }

    /** Takes the copies away again. */
    void remove() {
        for (String table : List.of(
                "ACT_RU_AUTHORIZATION", "ACT_RU_IDENTITYLINK", "ACT_RU_VARIABLE", "ACT_RU_TASK", "ACT_RU_EXECUTION")) {
            database.sql("delete from " + table + " where ID_ like '%~%'").update();
        }
    }

    long count() {
        return database.sql("select count(*) from ACT_RU_TASK")
                .query(Long.class)
                .single();
    }

    private void copy(String table, String which, long copies) {
        List<String> columns = database.sql(
                        "select column_name from information_schema.columns where table_name = lower(?) order by 1")
                .param(table)
                .query(String.class)
                .list();
        String values = columns.stream().map(column -> copied(table, column)).collect(Collectors.joining(", "));
        database.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                        + table + " real, generate_series(1, " + copies + ") copy where " + which)
                .update();
    }

    private static String copied(String table, String column) {
        return switch (column) {
            case "id_",
                    "task_id_",
                    "execution_id_",
                    "proc_inst_id_",
                    "root_proc_inst_id_",
                    "parent_id_",
                    "super_exec_",
                    "parent_task_id_",
                    "var_scope_" -> ofCopy(column);
            case "resource_id_" -> table.equals("ACT_RU_AUTHORIZATION") ? ofCopy(column) : "real." + column;
            case "due_date_", "create_time_" -> "real." + column + " + copy * interval '7 minutes'";
            default -> "real." + column;
        };
    }

    private static String ofCopy(String id) {
        return "real." + id + " || '~' || copy";
    }
}
