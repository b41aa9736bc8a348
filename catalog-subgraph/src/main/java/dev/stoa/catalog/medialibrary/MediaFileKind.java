package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.filekind.FileKind;
import java.util.List;
import java.util.stream.Stream;

/** What a file of the library is to those who see it. */
enum MediaFileKind {
    VIDEO(FileKind.MP4, FileKind.WEBM),
    MODEL_3D(FileKind.GLB),
    DOCUMENT(FileKind.PDF);

    private final List<FileKind> kinds;

    MediaFileKind(FileKind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<FileKind> kinds() {
        return kinds;
    }

    static MediaFileKind of(FileKind kind) {
        return Stream.of(values()).filter(it -> it.kinds.contains(kind)).findFirst().orElseThrow();
    }
}
