package org.mingjian.benchmark;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The archive of an office of many years: closed cases of all units, each with a dozen records of 250 characters. */
final class ManyCases {

    private static final String OURS = "BENCH-%";

    private final JdbcClient database;

    ManyCases(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Adds so many, one in a hundred with 海棠路仓库 in a record, and lets the database look at them. */
    void add(int cases) {
        database.sql(
                        """
                        insert into case_file (number, opened_at, stage, unit, closed_at, outcome, record_count, last_hash,
                                               subject_name, subject_organisation, subject_key)
                        select 'BENCH-' || n, timestamp '2010-01-01 08:00' + n * interval '7 hours', 'closure',
                               (array['inspect-1', 'inspect-2', 'inspect-3', 'inspect-4', 'style'])[1 + n % 5],
                               timestamp '2010-06-01 08:00' + n * interval '7 hours', null, 12, 'none',
                               '某乙' || n, '某局' || n % 90, '某乙' || n
                        from generate_series(1, :cases) n""")
                .param("cases", cases)
                .update();
        database.sql(
                        """
                        insert into case_record (case_number, position, stage, element_id, element_label, actor, recorded_at,
                                                 fields, previous_hash, hash, entered)
                        select c.number, p, 'clue', 'userTask_analyseClue', '分析研判',
                               c.unit || case when p % 2 = 0 then '-a' else '-head' end, c.opened_at, '{}', 'none', 'none',
                               left(repeat(md5(c.number || p), 8), 240)
                               || case when p = 7 and c.number like '%00' then '海棠路仓库' else '' end
                        from case_file c, generate_series(1, 12) p where c.number like :ours""")
                .param("ours", OURS)
                .update();
        database.sql("analyze").update();
    }

    /** Takes them away again. */
    void remove() {
        database.sql("delete from case_record where case_number like :ours")
                .param("ours", OURS)
                .update();
        database.sql("delete from case_file where number like :ours")
                .param("ours", OURS)
                .update();
    }
}
