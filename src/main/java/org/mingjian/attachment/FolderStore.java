package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps each content as a file of its own; its name says nothing about the case. */
final class FolderStore implements AttachmentStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** Copied beside its place first: a copy that breaks is never taken for a content. */
    @Override
    public void keep(String key, Path file) throws IOException {
        Path place = place(key);
        Files.createDirectories(place.getParent());
        Path copy = beside(place);
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public void forget(String key) throws IOException {
        Files.deleteIfExists(beside(place(key)));
        Files.deleteIfExists(place(key));
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    private Path place(String key) {
        return folder.resolve(AttachmentStore.place(key));
    }

    private static Path beside(Path place) {
        return place.resolveSibling(place.getFileName() + ".part");
    }
}
