package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Keeps each content as a file of its own; its name says nothing about the case. */
final class FolderStore implements AttachmentStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** Copied beside its place first: a copy that breaks is never taken for a content. */
    @Override
    public String keep(Path file) throws IOException {
        String key = UUID.randomUUID().toString();
        Path place = place(key);
        Files.createDirectories(place.getParent());
        Path copy = Files.createTempFile(place.getParent(), key, ".part");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
        return key;
    }

    @Override
    public void forget(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(UUID.fromString(key).toString()));
    }

    private Path place(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }
}
