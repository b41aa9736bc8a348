package dev.stoa.catalog.filekind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files beside pictures that the shop shows. */
public enum FileKind {
    MP4("mp4", "video/mp4", 128, true, Mp4::isWhole),
    WEBM("webm", "video/webm", 128, true, Webm::isWhole),
    GLB("glb", "model/gltf-binary", 64, false, Glb::isWhole),
    PDF("pdf", "application/pdf", 32, false, Pdf::isWhole);

    private interface Check {
        boolean isWhole(RandomAccessFile file) throws IOException;
    }

    private final String extension;
    private final String mediaType;
    private final long largest;
    private final boolean isPlayed;
    private final Check check;

    FileKind(String extension, String mediaType, int mebibytes, boolean isPlayed, Check check) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.largest = (long) mebibytes << 20;
        this.isPlayed = isPlayed;
        this.check = check;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** True for what a page plays; the others are saved. */
    public boolean isPlayed() {
        return isPlayed;
    }

    /** What the file is by its content; empty when it is none of these, is cut off or too large. */
    public static Optional<FileKind> of(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (var kind : values()) {
                if (bytes.length() <= kind.largest && kind.fits(bytes)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private boolean fits(RandomAccessFile bytes) throws IOException {
        bytes.seek(0);
        return check.isWhole(bytes);
    }

    /** The kind that files of this extension are. */
    public static Optional<FileKind> named(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.extension.equals(extension)).findFirst();
    }
}
