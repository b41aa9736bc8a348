package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, with a byte order mark or without. Fails at the first byte that is none, but not
 * before all in front of it is read: who counts rows knows which one it is.
 */
final class Utf8Reader extends Reader {

    private static final int SIZE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream file;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer text = CharBuffer.allocate(SIZE).flip();
    private boolean isBegun;
    private boolean isAtEnd;

    Utf8Reader(InputStream file) {
        this.file = file;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        while (!text.hasRemaining()) {
            if (!decodesMore()) {
                return -1;
            }
        }
        int count = Math.min(length, text.remaining());
        text.get(to, offset, count);
        return count;
    }

    /** False at the end of the file. */
    private boolean decodesMore() throws IOException {
        text.clear();
        var result = decoder.decode(bytes, text, isAtEnd);
        text.flip();
        if (text.hasRemaining()) {
            passByteOrderMark();
            return true;
        }
        if (result.isError()) {
            result.throwException();
        }
        if (!isAtEnd) {
            fill();
            return true;
        }
        return false;
    }

    private void passByteOrderMark() {
        if (!isBegun && text.get(text.position()) == BYTE_ORDER_MARK) {
            text.get();
        }
        isBegun = true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = file.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
