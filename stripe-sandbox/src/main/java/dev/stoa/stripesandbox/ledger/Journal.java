package dev.stoa.stripesandbox.ledger;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file under the ledger. Each record is a line {@code kind TAB id TAB json}; a batch ends with
 * a line holding a single dot, and what follows the last dot was never answered and is cut off at
 * the next start. Not synced to the disk at each write: it survives the end of the process, not of
 * the machine's power.
 *
 * <p>A {@code RandomAccessFile}, because a channel is closed when one of its threads is
 * interrupted.
 */
final class Journal implements Closeable {

    /** Where the JSON of a record lies. */
    record Place(long offset, int length) {}

    record Line(Kind kind, String id, byte[] json) {}

    @FunctionalInterface
    interface Reader {
        void found(Kind kind, String id, Place place, byte[] json);
    }

    private static final byte[] END_OF_BATCH = {'.', '\n'};

    private final Path path;
    private final boolean temporary;
    private RandomAccessFile file;

    Journal(@Nullable Path data) throws IOException {
        temporary = data == null;
        path = data == null ? Files.createTempFile("stripe-sandbox", ".journal") : data;
        if (path.toAbsolutePath().getParent() != null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
        }
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    /** Reads all complete batches in the order of writing and cuts off an unfinished one. */
    void readAll(Reader reader) throws IOException {
        Batches batches = new Batches(reader);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] block = new byte[1 << 16];
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                batches.take(block, length);
            }
        }
        file.setLength(batches.complete);
    }

    /** Puts lines together from blocks, and hands them on once their batch has ended. */
    private static final class Batches {

        private final Reader reader;
        private final List<Runnable> batch = new ArrayList<>();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private long lineStart;
        private long complete;

        Batches(Reader reader) {
            this.reader = reader;
        }

        void take(byte[] block, int length) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (block[i] == '\n') {
                    line.write(block, from, i - from);
                    endOfLine(line.toByteArray());
                    line.reset();
                    from = i + 1;
                }
            }
            line.write(block, from, length - from);
        }

        private void endOfLine(byte[] bytes) {
            long next = lineStart + bytes.length + 1;
            if (bytes.length == 1 && bytes[0] == END_OF_BATCH[0]) {
                batch.forEach(Runnable::run);
                batch.clear();
                complete = next;
            } else {
                batch.add(record(bytes, lineStart, reader));
            }
            lineStart = next;
        }
    }

    private static Runnable record(byte[] line, long start, Reader reader) {
        int firstTab = indexOfTab(line, 0);
        int secondTab = indexOfTab(line, firstTab + 1);
        Kind kind = Kind.valueOf(new String(line, 0, firstTab, StandardCharsets.UTF_8));
        String id =
                new String(line, firstTab + 1, secondTab - firstTab - 1, StandardCharsets.UTF_8);
        int length = line.length - secondTab - 1;
        byte[] json = new byte[length];
        System.arraycopy(line, secondTab + 1, json, 0, length);
        return () -> reader.found(kind, id, new Place(start + secondTab + 1, length), json);
    }

    private static int indexOfTab(byte[] line, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] == '\t') {
                return i;
            }
        }
        throw new IllegalStateException(
                "not a journal line: " + new String(line, StandardCharsets.UTF_8));
    }

    /** Writes one batch with a single write and returns where each record's JSON went. */
    List<Place> append(List<Line> lines) throws IOException {
        long start = file.length();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Place> places = new ArrayList<>();
        for (Line line : lines) {
            bytes.writeBytes(
                    (line.kind() + "\t" + line.id() + "\t").getBytes(StandardCharsets.UTF_8));
            places.add(new Place(start + bytes.size(), line.json().length));
            bytes.writeBytes(line.json());
            bytes.write('\n');
        }
        bytes.writeBytes(END_OF_BATCH);
        file.seek(start);
        file.write(bytes.toByteArray());
        return places;
    }

    byte[] read(Place place) throws IOException {
        byte[] json = new byte[place.length()];
        file.seek(place.offset());
        file.readFully(json);
        return json;
    }

    long length() throws IOException {
        return file.length();
    }

    void clear() throws IOException {
        file.setLength(0);
    }

    /** Puts another file in the place of this one in a single step. */
    void replaceBy(Path other) throws IOException {
        file.close();
        Files.move(
                other,
                path,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    Path sibling(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
