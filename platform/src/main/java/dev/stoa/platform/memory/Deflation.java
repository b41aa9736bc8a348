package dev.stoa.platform.memory;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Makes many small things that are alike smaller: the first of them are the dictionary of all
 * others. What one has deflated no other can inflate. For many threads.
 */
public final class Deflation {

    private static final int DICTIONARY_BYTES = 24_576;

    /** Before what is deflated stands how long it was; less than zero without the dictionary. */
    private static final int HEAD = Integer.BYTES;

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private volatile byte @Nullable [] dictionary;
    private final Queue<Deflater> deflaters = new ConcurrentLinkedQueue<>();
    private final Queue<Inflater> inflaters = new ConcurrentLinkedQueue<>();

    public byte[] deflated(byte[] bytes) {
        var known = dictionary;
        if (known == null) {
            note(bytes);
        }
        var idle = deflaters.poll();
        var deflater = idle == null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : idle;
        if (known != null) {
            deflater.setDictionary(known);
        }
        deflater.setInput(bytes);
        deflater.finish();
        var room = new byte[HEAD + mostOf(bytes.length)];
        int size = deflater.deflate(room, HEAD, room.length - HEAD);
        deflater.reset();
        deflaters.add(deflater);
        ByteBuffer.wrap(room).putInt(known == null ? -bytes.length : bytes.length);
        return Arrays.copyOf(room, HEAD + size);
    }

    /** What cannot be made smaller becomes larger by five bytes in 16 kB. */
    private static int mostOf(int size) {
        return size + size / 1_000 + 64;
    }

    private synchronized void note(byte[] bytes) {
        first.writeBytes(bytes);
        if (dictionary == null && first.size() >= DICTIONARY_BYTES) {
            dictionary = Arrays.copyOf(first.toByteArray(), DICTIONARY_BYTES);
            first.reset();
        }
    }

    public byte[] inflated(byte[] deflated) {
        int head = ByteBuffer.wrap(deflated).getInt();
        var bytes = new byte[Math.abs(head)];
        var idle = inflaters.poll();
        var inflater = idle == null ? new Inflater(true) : idle;
        var known = dictionary;
        if (head > 0 && known != null) {
            inflater.setDictionary(known);
        }
        inflater.setInput(deflated, HEAD, deflated.length - HEAD);
        try {
            int size = inflater.inflate(bytes);
            if (size != bytes.length) {
                throw new IllegalArgumentException("deflated: broken off");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("deflated: not by this", e);
        }
        inflater.reset();
        inflaters.add(inflater);
        return bytes;
    }
}
