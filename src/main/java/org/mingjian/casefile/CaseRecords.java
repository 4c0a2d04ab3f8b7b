package org.mingjian.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingjian.casefile.CaseRecord.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the case records: appends, shows and verifies them. */
@Service
public class CaseRecords {

    private final JdbcClient jdbc;
    private final RecordSeal seal;

    CaseRecords(JdbcClient jdbc, RecordSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * Appends a step to the chain of a case; empty if there is no such case. Two appends to one case wait for each other.
     */
    @Transactional
    public Optional<CaseRecord> append(String caseNumber, Step step) {
        return jdbc.sql("select record_count, last_hash from case_file where number = ? for update")
                .param(caseNumber)
                .query((row, index) -> CaseRecord.chained(
                        caseNumber,
                        row.getInt("record_count") + 1,
                        step,
                        Objects.requireNonNullElse(row.getString("last_hash"), CaseRecord.START_OF_CHAIN),
                        seal))
                .optional()
                .map(this::stored);
    }

    private CaseRecord stored(CaseRecord record) {
        insert(record);
        jdbc.sql("update case_file set record_count = ?, last_hash = ? where number = ?")
                .params(record.position(), record.hash(), record.caseNumber())
                .update();
        return record;
    }

    /** The records of a case in order; empty if there is no such case. */
    public List<CaseRecord> of(String caseNumber) {
        return jdbc.sql("select * from case_record where case_number = ? order by position")
                .param(caseNumber)
                .query(CaseRecords::read)
                .list();
    }

    /** Whether the user has done anything in the case. */
    public boolean hasActed(String caseNumber, String user) {
        return jdbc.sql("select count(*) from case_record where case_number = ? and actor = ?")
                        .params(caseNumber, user)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Who has completed one of these elements, or any element of one of these stages, in the case. An action beside the
     * work, such as handing it on, is none of it.
     */
    public Set<String> actorsOf(String caseNumber, Collection<String> elementsOrStages) {
        if (elementsOrStages.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(
                        "select distinct actor from case_record where case_number = :number"
                                + " and (element_id in (:words) or stage in (:words)) and element_id not like 'action!_%' escape '!'")
                .param("number", caseNumber)
                .param("words", elementsOrStages)
                .query(String.class)
                .set();
    }

    /** The position of the first record that was changed, removed or added by other means; empty if the chain holds. */
    public Optional<Integer> firstBroken(String caseNumber) {
        String previous = CaseRecord.START_OF_CHAIN;
        int position = 1;
        for (CaseRecord record : of(caseNumber)) {
            if (!record.follows(position, previous, seal)) {
                return Optional.of(position);
            }
            previous = record.hash();
            position++;
        }
        int expected = jdbc.sql("select record_count from case_file where number = ?")
                .param(caseNumber)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return expected == position - 1 ? Optional.empty() : Optional.of(position);
    }

    private void insert(CaseRecord record) {
        Step step = record.step();
        jdbc.sql(
                        "insert into case_record (case_number, position, stage, element_id, element_label, actor,"
                                + " recorded_at, fields, previous_hash, hash, entered) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        record.caseNumber(),
                        record.position(),
                        step.stage(),
                        step.elementId(),
                        step.elementLabel(),
                        step.actor(),
                        step.at().atOffset(ZoneOffset.UTC),
                        step.fields(),
                        record.previousHash(),
                        record.hash(),
                        EnteredText.of(step.fields()))
                .update();
    }

    private static CaseRecord read(ResultSet row, int index) throws SQLException {
        Step step = new Step(
                row.getString("stage"),
                row.getString("element_id"),
                row.getString("element_label"),
                row.getString("actor"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("fields"));
        return new CaseRecord(
                row.getString("case_number"),
                row.getInt("position"),
                step,
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
