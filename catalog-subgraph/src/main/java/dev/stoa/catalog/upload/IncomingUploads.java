package dev.stoa.catalog.upload;

import java.io.IOException;
import java.nio.file.Path;

/** Where clients send the bytes of uploads: to a door of ours, or to a bucket. */
public interface IncomingUploads {

    /** The signed address that takes the bytes until the upload ends. */
    String address(Upload upload);

    /** Whether exactly the announced bytes are there, where nobody tells us. */
    boolean isHere(Upload upload);

    /** Brings the bytes here. */
    void fetch(Upload upload, Path target) throws IOException;

    void remove(Upload upload) throws IOException;
}
