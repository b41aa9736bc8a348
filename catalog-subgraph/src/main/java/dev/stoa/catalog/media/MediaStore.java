package dev.stoa.catalog.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where pictures and files lie: a folder, or a bucket of any store that speaks S3. */
public interface MediaStore {

    /** How many bytes it has; empty when there is none of that name. */
    Optional<Long> length(MediaName name) throws IOException;

    /** Stores the whole picture or nothing. */
    void put(MediaName name, byte[] bytes) throws IOException;

    /** Stores a copy of the whole file or nothing. */
    void put(MediaName name, Path file) throws IOException;

    /** Its bytes, to be closed; empty when there is none of that name. */
    Optional<MediaContent> open(MediaName name) throws IOException;

    /** A part of its bytes, to be closed; empty when there is none of that name. */
    Optional<MediaContent> open(MediaName name, ByteRange range) throws IOException;

    void remove(MediaName name) throws IOException;
}
