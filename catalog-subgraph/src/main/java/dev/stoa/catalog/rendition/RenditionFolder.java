package dev.stoa.catalog.rendition;

import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where renditions lie, beside others of the same original. */
final class RenditionFolder {

    private static final String PARTIAL = "prt";

    private final Path folder;
    private final Ids ids;

    RenditionFolder(Path folder, Ids ids) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    Path place(Rendition rendition) {
        var original = rendition.original().text();
        return folder.resolve(original.substring(0, 2)).resolve(original).resolve(rendition.text());
    }

    String keyOf(Path file) {
        return folder.relativize(file).toString();
    }

    void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.getParent());
        var partial = target.resolveSibling(ids.next(PARTIAL));
        try {
            Files.write(partial, bytes);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that are here. What a process left half written when it died is thrown away. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            var found = files.filter(Files::isRegularFile).toList();
            found.stream().filter(RenditionFolder::isPartial).forEach(this::remove);
            return found.stream().filter(file -> !isPartial(file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPartial(Path file) {
        return Ids.hasPrefix(file.getFileName().toString(), PARTIAL);
    }
}
