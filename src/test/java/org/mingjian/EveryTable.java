package org.mingjian;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks through every column of every table of a database, the engine's and our own. */
public final class EveryTable {

    private EveryTable() {}

    /** Each table and column, as {@code table.column}, in which one of the words stands, as text or as bytes of text. */
    public static List<String> holding(DataSource database, List<String> words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    look(table, rows, words, found);
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        DatabaseMetaData catalogue = connection.getMetaData();
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                catalogue.getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                if (rows.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    tables.add("\"" + rows.getString("TABLE_NAME") + "\"");
                }
            }
        }
        return tables;
    }

    private static void look(String table, ResultSet rows, List<String> words, List<String> found) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                String text = text(rows, column);
                if (words.stream().anyMatch(text::contains)) {
                    found.add(table + "." + rows.getMetaData().getColumnName(column));
                }
            }
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return "";
        }
        if (value instanceof byte[] || value instanceof java.sql.Blob) {
            return new String(row.getBytes(column), StandardCharsets.UTF_8);
        }
        return String.valueOf(row.getString(column));
    }
}
