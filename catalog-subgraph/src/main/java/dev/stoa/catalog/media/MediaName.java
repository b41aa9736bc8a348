package dev.stoa.catalog.media;

import dev.stoa.catalog.filekind.FileKind;
import dev.stoa.catalog.picture.PictureFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name of a stored picture or file: the hash of its bytes and its kind. Nothing else ever reaches a
 * store, so that no name from outside can lead out of it.
 */
public record MediaName(String text) {

    public static final String PATH = "/media/";

    private static final int HASH_LENGTH = 32;
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{" + HASH_LENGTH + "}\\.(jpg|png|gif|webp|mp4|webm|glb|pdf)");

    public MediaName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("media: " + text + " (expected: hash.kind)");
        }
    }

    /** Empty for what can be no name of ours. */
    public static Optional<MediaName> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MediaName(text)) : Optional.empty();
    }

    /** The name in a path such as {@code /media/….jpg}; empty for any other address. */
    public static Optional<MediaName> inUrl(String url) {
        return url.startsWith(PATH) ? parse(url.substring(PATH.length())) : Optional.empty();
    }

    static MediaName of(byte[] bytes, PictureFormat format) {
        return of(sha256().digest(bytes), format.extension());
    }

    /** Reads the whole file, but never has all of it in memory. */
    public static MediaName of(Path file, FileKind kind) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            var _ = in.transferTo(OutputStream.nullOutputStream());
            return of(in.getMessageDigest().digest(), kind.extension());
        }
    }

    private static MediaName of(byte[] hash, String extension) {
        var text = HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        return new MediaName(text + "." + extension);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private String extension() {
        return text.substring(HASH_LENGTH + 1);
    }

    /** Empty for pictures. */
    public Optional<FileKind> fileKind() {
        return FileKind.named(extension());
    }

    public String mediaType() {
        return fileKind()
                .map(FileKind::mediaType)
                .or(() -> PictureFormat.named(extension()).map(PictureFormat::mediaType))
                .orElseThrow();
    }

    public String url() {
        return PATH + text;
    }
}
