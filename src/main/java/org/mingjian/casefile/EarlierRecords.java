package org.mingjian.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in for the records of before what V80 has added: the text to be searched, and the post of the person. */
@Component
class EarlierRecords implements JavaMigration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 500;

    @Override
    public void migrate(Context context) throws SQLException, JsonProcessingException {
        Connection connection = context.getConnection();
        try (PreparedStatement read =
                        connection.prepareStatement("select case_number, position, fields from case_record");
                PreparedStatement text = connection.prepareStatement(
                        "update case_record set entered = ? where case_number = ? and position = ?");
                PreparedStatement post = connection.prepareStatement(
                        "update case_file set subject_post = ? where number = ? and subject_name is not null")) {
            read.setFetchSize(AT_ONCE);
            try (ResultSet rows = read.executeQuery()) {
                for (int count = 1; rows.next(); count++) {
                    addText(text, rows);
                    addPost(post, rows);
                    if (count % AT_ONCE == 0) {
                        text.executeBatch();
                    }
                }
            }
            text.executeBatch();
            post.executeBatch();
        }
    }

    private static void addText(PreparedStatement update, ResultSet row) throws SQLException {
        update.setString(1, EnteredText.of(row.getString("fields")));
        update.setString(2, row.getString("case_number"));
        update.setInt(3, row.getInt("position"));
        update.addBatch();
    }

    private static void addPost(PreparedStatement update, ResultSet row) throws SQLException, JsonProcessingException {
        JsonNode post = JSON.readTree(row.getString("fields")).path("subjectPost");
        if (row.getInt("position") == 1 && post.isTextual()) {
            update.setString(1, post.asText());
            update.setString(2, row.getString("case_number"));
            update.addBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("81");
    }

    @Override
    public String getDescription() {
        return "earlier records";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
