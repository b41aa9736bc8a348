package dev.stoa.catalog.digital;

import dev.stoa.catalog.media.MediaContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes lie: a folder, or a bucket, in a part of it that nobody else may read. */
public interface DigitalStore {

    /** Stores a copy of the whole file or nothing. */
    void put(String assetId, Path file) throws IOException;

    /** Its bytes, to be closed; empty when there are none. */
    Optional<MediaContent> open(String assetId) throws IOException;

    void remove(String assetId) throws IOException;
}
