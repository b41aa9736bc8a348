package dev.stoa.catalog.media;

import java.io.IOException;
import java.io.InputStream;

/** Bytes on their way from a store. */
public record MediaContent(long length, InputStream stream) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
