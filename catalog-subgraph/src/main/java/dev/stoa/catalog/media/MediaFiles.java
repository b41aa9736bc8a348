package dev.stoa.catalog.media;

import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures on disk, each under the hash of its bytes: the same picture twice is one file. */
public final class MediaFiles {

    private static final int HASH_LENGTH = 32;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{" + HASH_LENGTH + "}\\.(jpg|png|gif|webp)");

    private final Path folder;
    private final Ids ids;

    MediaFiles(Path folder, Ids ids) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    /** What the file would be as a picture of ours; empty when it is none of the known kinds. */
    public Optional<StoredPicture> inspect(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return PictureFormat.of(bytes).map(format -> describe(bytes, format));
    }

    /** Stores a copy of the file; empty when it is none of the known kinds. */
    public Optional<StoredPicture> store(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        var target = place(nameOf(bytes, format.get()));
        if (!Files.exists(target)) {
            write(bytes, target);
        }
        return Optional.of(describe(bytes, format.get()));
    }

    /**
     * Stores what a stranger sent, without what is written into it besides the picture; empty when
     * it is none of the known kinds, or larger than anybody can show.
     */
    public Optional<StoredPicture> storeBare(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var format = PictureFormat.of(bytes).orElse(null);
        var bare = format == null ? null : BarePicture.of(bytes, format).orElse(null);
        if (format == null || bare == null || !isOfSomeSize(bare, format)) {
            return Optional.empty();
        }
        var target = place(nameOf(bare, format));
        if (!Files.exists(target)) {
            write(bare, target);
        }
        return Optional.of(describe(bare, format));
    }

    private static boolean isOfSomeSize(byte[] bytes, PictureFormat format) {
        return PictureSize.of(bytes, format)
                .filter(size -> (long) size.width() * size.height() <= MOST_PIXELS)
                .isPresent();
    }

    /** The file of that name, which comes from outside; empty when there is none. */
    Optional<Path> find(String name) {
        return NAME.matcher(name).matches()
                ? Optional.of(place(name)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private void write(byte[] bytes, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var partial = target.resolveSibling(ids.next("prt"));
        try {
            Files.write(partial, bytes);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Spread over folders, so that none grows too large. */
    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static StoredPicture describe(byte[] bytes, PictureFormat format) {
        var size = PictureSize.of(bytes, format);
        return new StoredPicture(
                "/media/" + nameOf(bytes, format),
                size.map(PictureSize::width).orElse(null),
                size.map(PictureSize::height).orElse(null));
    }

    private static String nameOf(byte[] bytes, PictureFormat format) {
        try {
            var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return hash.substring(0, HASH_LENGTH) + "." + format.extension();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
