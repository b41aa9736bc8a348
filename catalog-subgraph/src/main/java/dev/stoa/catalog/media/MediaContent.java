package dev.stoa.catalog.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Bytes on their way from a store.
 *
 * @param length how many are wanted of the stream, which may have more
 */
public record MediaContent(long length, InputStream stream) implements AutoCloseable {

    private static final int AT_ONCE = 64 << 10;

    void sendTo(OutputStream out) throws IOException {
        var buffer = new byte[AT_ONCE];
        long left = length;
        while (left > 0) {
            int read = stream.read(buffer, 0, (int) Math.min(AT_ONCE, left));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
