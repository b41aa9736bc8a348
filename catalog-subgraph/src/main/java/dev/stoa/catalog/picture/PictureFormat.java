package dev.stoa.catalog.picture;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures that are taken, told by their first bytes. */
public enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    GIF("gif", "image/gif"),
    WEBP("webp", "image/webp");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that files of this extension are. */
    public static Optional<PictureFormat> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public static Optional<PictureFormat> of(byte[] bytes) {
        return Optional.ofNullable(tell(bytes));
    }

    private static @Nullable PictureFormat tell(byte[] bytes) {
        if (begins(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (begins(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a")) {
            return GIF;
        }
        return begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP") ? WEBP : null;
    }

    static boolean begins(byte[] bytes, int offset, String latin1) {
        if (bytes.length < offset + latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
