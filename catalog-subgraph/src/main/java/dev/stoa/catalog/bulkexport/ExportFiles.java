package dev.stoa.catalog.bulkexport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of exports on disk; a file is whole or not there. */
final class ExportFiles {

    private final Path folder;

    ExportFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path of(BulkExport export) {
        return folder.resolve(export.id());
    }

    /** Where its runner writes, and nobody else. */
    Path draftOf(BulkExport export) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(export.id() + "." + export.runner());
    }

    /** How many bytes it has. */
    long keep(BulkExport export) throws IOException {
        Files.move(
                draftOf(export),
                of(export),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return Files.size(of(export));
    }

    void dropDraft(BulkExport export) throws IOException {
        Files.deleteIfExists(draftOf(export));
    }

    void remove(BulkExport export) {
        try {
            Files.deleteIfExists(of(export));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
