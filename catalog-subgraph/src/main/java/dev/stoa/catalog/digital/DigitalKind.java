package dev.stoa.catalog.digital;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files that can be sold: documents, sounds, films, pictures, archives; no programs. */
enum DigitalKind {
    PDF("%PDF-", "pdf"),
    ZIP("PK", "zip", "epub", "cbz"),
    PNG("\u0089PNG", "png"),
    JPEG("\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    FLAC("fLaC", "flac"),
    WAV("RIFF", "wav"),
    OGG("OggS", "ogg"),
    // These begin in many ways.
    MP3("", "mp3"),
    MP4("", "mp4", "m4a", "m4b"),
    WEBM("\u001aE\u00df\u00a3", "webm");

    /** Name of all of them, for people. */
    static final String ALL =
            Stream.of(values())
                    .flatMap(kind -> kind.extensions.stream())
                    .reduce((some, next) -> some + ", " + next)
                    .orElseThrow();

    private final byte[] start;
    private final List<String> extensions;

    DigitalKind(String start, String... extensions) {
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.extensions = List.of(extensions);
    }

    /** What a file's name says that it is. */
    static Optional<DigitalKind> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.extensions.stream().anyMatch(it -> name.endsWith("." + it)))
                .findFirst();
    }

    /** True when the file begins as such files do. */
    boolean fits(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        }
    }
}
