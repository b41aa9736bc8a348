package dev.stoa.catalog.medialibrary;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that is gone in the middle of its upload. */
public final class HalfUpload {

    private HalfUpload() {}

    /** How it goes. */
    public enum End {
        /** It says goodbye, having announced more. */
        CLOSED,
        /** Its cable is pulled. */
        RESET,
        /** It never said how much would come. */
        CLOSED_IN_CHUNKS
    }

    public static void send(URI url, byte[] bytes, End end) throws Exception {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var out = socket.getOutputStream();
            head(url, bytes, end, out);
            if (end == End.CLOSED_IN_CHUNKS) {
                out.write("%x\r\n".formatted(bytes.length).getBytes(StandardCharsets.US_ASCII));
            }
            out.write(bytes, 0, bytes.length / 2);
            out.flush();
            // Until the other side has begun to write.
            Thread.sleep(300);
            if (end == End.RESET) {
                socket.setSoLinger(true, 0);
            }
        }
    }

    private static void head(URI url, byte[] bytes, End end, OutputStream out) throws IOException {
        var length =
                end == End.CLOSED_IN_CHUNKS
                        ? "Transfer-Encoding: chunked"
                        : "Content-Length: " + bytes.length;
        var head =
                "PUT %s?%s HTTP/1.1\r\nHost: %s:%d\r\n%s\r\n\r\n"
                        .formatted(
                                url.getRawPath(),
                                url.getRawQuery(),
                                url.getHost(),
                                url.getPort(),
                                length);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
    }
}
