package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Keeps in one store, and still finds what was kept in the database before the office chose that store. */
final class EarlierStore implements AttachmentStore, AutoCloseable {

    private final AttachmentStore chosen;
    private final AttachmentStore earlier;

    EarlierStore(AttachmentStore chosen, AttachmentStore earlier) {
        this.chosen = chosen;
        this.earlier = earlier;
    }

    @Override
    public void keep(String key, Path file) throws IOException {
        chosen.keep(key, file);
    }

    @Override
    public void forget(String key) throws IOException {
        earlier.forget(key);
        chosen.forget(key);
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return earlier.open(key);
        } catch (NoSuchFileException e) {
            return chosen.open(key);
        }
    }

    @Override
    public void close() throws Exception {
        if (chosen instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
