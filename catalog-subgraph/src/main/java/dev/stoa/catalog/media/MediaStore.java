package dev.stoa.catalog.media;

import java.io.IOException;
import java.util.Optional;

/** Where pictures lie: a folder, or a bucket of any store that speaks S3. */
public interface MediaStore {

    boolean has(MediaName name) throws IOException;

    /** Stores the whole picture or nothing. */
    void put(MediaName name, byte[] bytes) throws IOException;

    /** Its bytes, to be closed; empty when there is none of that name. */
    Optional<MediaContent> open(MediaName name) throws IOException;

    void remove(MediaName name) throws IOException;
}
