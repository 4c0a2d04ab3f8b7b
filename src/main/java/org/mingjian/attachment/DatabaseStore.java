package org.mingjian.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the bytes beside the records, in pieces: a long film never stands in memory as a whole. */
final class DatabaseStore implements AttachmentStore {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;

    DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String key, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece;
            for (int position = 0; (piece = bytes.readNBytes(PIECE)).length > 0; position++) {
                jdbc.sql("insert into attachment_piece (content, position, bytes) values (?, ?, ?)")
                        .params(key, position, piece)
                        .update();
            }
        }
    }

    @Override
    public void forget(String key) {
        jdbc.sql("delete from attachment_piece where content = ?").param(key).update();
    }

    @Override
    public InputStream open(String key) throws IOException {
        int pieces = jdbc.sql("select count(*) from attachment_piece where content = ?")
                .param(key)
                .query(Integer.class)
                .single();
        if (pieces == 0) {
            throw new NoSuchFileException(key);
        }
        return new SequenceInputStream(new Pieces(key, pieces));
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final String key;
        private final int count;
        private int next;

        Pieces(String key, int count) {
            this.key = key;
            this.count = count;
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            return new ByteArrayInputStream(
                    jdbc.sql("select bytes from attachment_piece where content = ? and position = ?")
                            .params(key, next++)
                            .query(byte[].class)
                            .single());
        }
    }
}
