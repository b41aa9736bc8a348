package dev.stoa.catalog.search;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.util.common.SearchException;

/**
 * Tells what is wrong with an index of this process from what is wrong with the rest of the world.
 */
final class IndexFaults {

    private static final int CHANGE_STREAM_HISTORY_LOST = 286;

    private static final int CHANGE_STREAM_FATAL_ERROR = 280;
    private static final int INVALID_RESUME_TOKEN = 260;

    private IndexFaults() {}

    /** True where only another index helps. */
    static boolean isOfIndex(Throwable thrown) {
        return isOutOfStream(thrown)
                || isAny(
                        thrown,
                        cause ->
                                cause instanceof SearchException
                                        || cause instanceof UncheckedIOException);
    }

    /**
     * True where its files are gone or damaged, and not where the question was at fault, or whoever
     * asked was cut off while a file was opened.
     */
    static boolean isOfFiles(Throwable thrown) {
        return !isAny(thrown, ClosedByInterruptException.class::isInstance)
                && isAny(
                        thrown,
                        cause ->
                                cause instanceof IOException
                                        || cause instanceof UncheckedIOException
                                        || cause instanceof AlreadyClosedException);
    }

    /** True where the stream of changes does not lead on from where the index stands. */
    static boolean isOutOfStream(Throwable thrown) {
        return isAny(
                thrown,
                cause ->
                        cause instanceof StreamBrokenException
                                || cause instanceof MongoException mongo && isLost(mongo));
    }

    private static boolean isAny(Throwable thrown, Predicate<Throwable> condition) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(condition);
    }

    private static boolean isLost(MongoException thrown) {
        return switch (thrown.getCode()) {
            case CHANGE_STREAM_HISTORY_LOST, CHANGE_STREAM_FATAL_ERROR, INVALID_RESUME_TOKEN ->
                    true;
            default -> false;
        };
    }
}
