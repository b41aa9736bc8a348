package dev.stoa.catalog.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Something that is read once of each segment and forgotten with it. */
public final class PerSegment<T> {

    private final Reading<T> reading;
    private final ConcurrentMap<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();

    /** How it is read. */
    public interface Reading<T> {
        T of(LeafReader segment) throws IOException;
    }

    public PerSegment(Reading<T> reading) {
        this.reading = reading;
    }

    public T of(LeafReader segment) {
        var core = segment.getCoreCacheHelper();
        return known.computeIfAbsent(
                core.getKey(),
                key -> {
                    core.addClosedListener(known::remove);
                    return read(segment);
                });
    }

    private T read(LeafReader segment) {
        try {
            return reading.of(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
