package dev.stoa.catalog.media;

import dev.stoa.catalog.filekind.FileKind;
import dev.stoa.catalog.picture.PictureFormat;
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
        return of(Checksum.of(bytes), format.extension());
    }

    public static MediaName of(Checksum checksum, FileKind kind) {
        return of(checksum, kind.extension());
    }

    private static MediaName of(Checksum checksum, String extension) {
        return new MediaName(checksum.text().substring(0, HASH_LENGTH) + "." + extension);
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
