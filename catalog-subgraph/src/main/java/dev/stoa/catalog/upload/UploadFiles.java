package dev.stoa.catalog.upload;

import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The bytes of uploads on disk. */
public final class UploadFiles {

    private final Path folder;
    private final IncomingUploads incoming;
    private final Ids ids;

    UploadFiles(Path folder, IncomingUploads incoming, Ids ids) {
        this.incoming = incoming;
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    /** The file of an upload whose bytes are here, brought from where clients sent them. */
    public Path of(Upload upload) {
        var file = place(upload);
        try {
            if (!Files.exists(file)) {
                fetch(upload, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(Upload upload, Path file) throws IOException {
        Files.createDirectories(folder);
        var partial = folder.resolve(upload.id() + "." + ids.next("prt"));
        try {
            incoming.fetch(upload, partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Path place(Upload upload) {
        return folder.resolve(upload.id());
    }

    /**
     * Stores exactly the announced bytes; false, and nothing is kept, when there are more or fewer.
     */
    boolean store(Upload upload, InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        var partial = folder.resolve(upload.id() + "." + ids.next("prt"));
        try {
            if (copy(bytes, partial, upload.sizeBytes()) != upload.sizeBytes()) {
                return false;
            }
            Files.move(
                    partial,
                    place(upload),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** With what a process that died in the middle of it has left. */
    public void remove(Upload upload) throws IOException {
        Files.deleteIfExists(place(upload));
        if (Files.isDirectory(folder)) {
            try (var partials = Files.newDirectoryStream(folder, upload.id() + ".*")) {
                for (var partial : partials) {
                    Files.deleteIfExists(partial);
                }
            }
        }
        incoming.remove(upload);
    }

    /** Stops at one byte more than expected, which is enough to refuse. */
    private static long copy(InputStream bytes, Path to, long expected) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[64 * 1024];
            long copied = 0;
            int read;
            while (copied <= expected && (read = bytes.read(buffer)) >= 0) {
                out.write(buffer, 0, read);
                copied += read;
            }
            return copied;
        }
    }
}
