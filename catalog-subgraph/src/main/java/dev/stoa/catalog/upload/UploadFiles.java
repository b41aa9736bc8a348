package dev.stoa.catalog.upload;

import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The bytes of uploads on disk. */
public final class UploadFiles {

    private final Path folder;
    private final Ids ids;

    UploadFiles(Path folder, Ids ids) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    public Path of(Upload upload) {
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
                    of(upload),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    public void remove(Upload upload) throws IOException {
        Files.deleteIfExists(of(upload));
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
