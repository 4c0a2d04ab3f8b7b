package org.mingjian.informant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mingjian.informant.InformantCipher.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of informants: one row for a case, encrypted. */
@Repository
class InformantTable {

    private final JdbcClient jdbc;

    InformantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(String caseNumber) {
        return jdbc.sql("select * from informant where case_number = ?")
                .param(caseNumber)
                .query(InformantTable::read)
                .optional();
    }

    /** All rows that were encrypted with another key than this. */
    List<Row> notUnder(String keyId) {
        return jdbc.sql("select * from informant where key_id <> ?")
                .param(keyId)
                .query(InformantTable::read)
                .list();
    }

    void insert(String caseNumber, Sealed sealed, String officer, Instant at) {
        jdbc.sql("insert into informant (case_number, version, key_id, sealed, changed_by, changed_at)"
                        + " values (?, 1, ?, ?, ?, ?)")
                .params(caseNumber, sealed.keyId(), sealed.bytes(), officer, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if somebody else has changed it since this version. */
    boolean update(String caseNumber, int version, Sealed sealed, String officer, Instant at) {
        return jdbc.sql("update informant set version = version + 1, key_id = ?, sealed = ?, changed_by = ?,"
                                + " changed_at = ? where case_number = ? and version = ?")
                        .params(
                                sealed.keyId(),
                                sealed.bytes(),
                                officer,
                                at.atOffset(ZoneOffset.UTC),
                                caseNumber,
                                version)
                        .update()
                == 1;
    }

    /** The same identity under another key; nothing that people see changes. */
    void seal(Row row, Sealed sealed) {
        jdbc.sql("update informant set key_id = ?, sealed = ? where case_number = ? and version = ?")
                .params(sealed.keyId(), sealed.bytes(), row.caseNumber(), row.version())
                .update();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("case_number"),
                row.getInt("version"),
                new Sealed(row.getString("key_id"), row.getBytes("sealed")),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    /** @param changedBy the officer who entered or changed it last */
    record Row(String caseNumber, int version, Sealed sealed, String changedBy, Instant changedAt) {}
}
