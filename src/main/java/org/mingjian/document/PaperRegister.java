package org.mingjian.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 文书登记 the papers that were made for cases: each with its number, which it keeps, and all its versions. */
@Repository
class PaperRegister {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    PaperRegister(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Opens the next version of a paper, whose row is locked until the transaction ends, so that who comes second gets
     * the version after.
     *
     * @param occasion the number on record that tells one paper of this code from another; empty if there is only one
     */
    Open next(String caseNumber, String code, String occasion) {
        if (!advance(caseNumber, code, occasion)) {
            enter(caseNumber, code, occasion);
            advance(caseNumber, code, occasion);
        }
        return jdbc.sql("select id, versions, number from paper where case_number = ? and code = ? and occasion = ?")
                .params(caseNumber, code, occasion)
                .query((row, index) -> new Open(row.getLong("id"), row.getInt("versions"), row.getString("number")))
                .single();
    }

    private boolean advance(String caseNumber, String code, String occasion) {
        return jdbc.sql("update paper set versions = versions + 1 where case_number = ? and code = ? and occasion = ?")
                        .params(caseNumber, code, occasion)
                        .update()
                == 1;
    }

    /** Two may make the first version at once: the second waits for the first, is refused, and goes on after its savepoint. */
    private void enter(String caseNumber, String code, String occasion) {
        try {
            savepoint.executeWithoutResult(
                    status -> jdbc.sql("insert into paper (case_number, code, occasion, versions) values (?, ?, ?, 0)")
                            .params(caseNumber, code, occasion)
                            .update());
        } catch (DuplicateKeyException e) {
            // The row is there, which is all that was wanted.
        }
    }

    void number(long id, String number) {
        jdbc.sql("update paper set number = ? where id = ?").params(number, id).update();
    }

    void add(long id, Made made, byte[] content) {
        jdbc.sql(
                        "insert into paper_version (paper_id, version, made_by, made_at, template_version, size, sha256, content)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        made.version(),
                        made.madeBy(),
                        made.madeAt().atOffset(ZoneOffset.UTC),
                        made.templateVersion(),
                        made.size(),
                        made.sha256(),
                        content)
                .update();
    }

    /** The papers of a case in the order they were first made, each with its versions in order. */
    List<Entry> of(String caseNumber) {
        Map<Long, Entry> entries = new LinkedHashMap<>();
        jdbc.sql(
                        "select p.id, p.code, p.occasion, p.number, v.version, v.made_by, v.made_at, v.template_version,"
                                + " v.size, v.sha256 from paper p join paper_version v on v.paper_id = p.id where p.case_number = ? order by p.id, v.version")
                .param(caseNumber)
                .query((row, index) -> entries.merge(row.getLong("id"), entry(row), Entry::and))
                .list();
        return List.copyOf(entries.values());
    }

    /** The bytes of a version; empty if the case has no such paper. */
    Optional<byte[]> content(String caseNumber, long id, int version) {
        return jdbc.sql("select v.content from paper_version v join paper p on p.id = v.paper_id"
                        + " where p.case_number = ? and p.id = ? and v.version = ?")
                .params(caseNumber, id, version)
                .query(byte[].class)
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Made made = new Made(
                row.getInt("version"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("template_version"),
                row.getLong("size"),
                row.getString("sha256"));
        return new Entry(
                row.getLong("id"),
                row.getString("code"),
                row.getString("occasion"),
                row.getString("number"),
                List.of(made));
    }

    /** A version that is being made. */
    record Open(long id, int version, @Nullable String number) {}

    /** @param templateVersion 0 for the template that came with the application */
    record Made(int version, String madeBy, Instant madeAt, int templateVersion, long size, String sha256) {}

    /** One paper of a case; its versions are never empty. */
    record Entry(long id, String code, String occasion, @Nullable String number, List<Made> versions) {

        private Entry and(Entry next) {
            return new Entry(
                    id,
                    code,
                    occasion,
                    number,
                    Stream.concat(versions.stream(), next.versions.stream()).toList());
        }
    }
}
