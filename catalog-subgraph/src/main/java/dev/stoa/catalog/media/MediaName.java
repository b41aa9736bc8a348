package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.PictureFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name of a stored picture: the hash of its bytes and its kind. Nothing else ever reaches a store,
 * so that no name from outside can lead out of it.
 */
public record MediaName(String text) {

    public static final String PATH = "/media/";

    private static final int HASH_LENGTH = 32;
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{" + HASH_LENGTH + "}\\.(jpg|png|gif|webp)");

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
        try {
            var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new MediaName(hash.substring(0, HASH_LENGTH) + "." + format.extension());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    public PictureFormat format() {
        return PictureFormat.named(text.substring(HASH_LENGTH + 1)).orElseThrow();
    }

    public String url() {
        return PATH + text;
    }
}
