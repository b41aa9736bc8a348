package dev.stoa.catalog.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of bytes.
 *
 * @param text in hexadecimal digits
 */
public record Checksum(String text) {

    public static Checksum of(byte[] bytes) {
        return new Checksum(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** Reads the whole file, but never has all of it in memory. */
    public static Checksum of(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Checksum(HexFormat.of().formatHex(in.getMessageDigest().digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** True of the same digits in either case. */
    public boolean isAs(String other) {
        return text.equalsIgnoreCase(other);
    }
}
