package dev.stoa.catalog.search;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.bson.BsonDocument;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that is searched, and its successors: each in a folder of its own below one folder of
 * this process.
 */
final class ProductIndexes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ProductIndexes.class);
    private static final String PREFIX = "products-" + ProductEntry.FORMAT + "-";

    private final Path folder;
    private final Clock clock;
    private volatile @Nullable ProductIndex current;

    ProductIndexes(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    Optional<ProductIndex> current() {
        return Optional.ofNullable(current);
    }

    /** Of the index of now; empty while there is none. */
    String state() {
        var asked = current;
        return asked == null ? "" : asked.state();
    }

    /**
     * Asks the index of now.
     *
     * @throws StoaException UNAVAILABLE while there is none
     */
    <T> T ask(Function<SearchSession, T> question) {
        var asked = current;
        var answer = asked == null ? Optional.<T>empty() : answerOf(asked, question);
        if (answer.isEmpty() && current != asked && current != null) {
            return ask(question); // It was replaced that moment.
        }
        return answer.orElseThrow(
                () ->
                        new StoaException(
                                ErrorCode.UNAVAILABLE,
                                "The search is being prepared. Try again in a moment."));
    }

    private <T> Optional<T> answerOf(ProductIndex asked, Function<SearchSession, T> question) {
        try {
            return asked.ask(question);
        } catch (RuntimeException e) {
            if (!IndexFaults.isOfFiles(e)) {
                throw e;
            }
            log.warn("The search index cannot be read and is given up: {}", e.toString());
            giveUp(asked);
            return Optional.empty();
        }
    }

    /** Whoever follows it finds that there is none and builds another. */
    private synchronized void giveUp(ProductIndex broken) {
        if (current == broken) {
            current = null;
            broken.close();
        }
    }

    /** Opens the last complete index that an earlier process left; empty when there is none. */
    Optional<ProductIndex> reopen() {
        for (var left : leftBehind()) {
            try {
                return Optional.of(opened(left));
            } catch (RuntimeException e) {
                log.warn("Search index {} cannot be opened and is left: {}", left, e.toString());
            }
        }
        return Optional.empty();
    }

    private ProductIndex opened(Path left) {
        var index = new ProductIndex(left, madeAt(left));
        try {
            log.info("Search index of {} products opened", index.size());
            use(index, index.position());
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Complete ones of our format, the newest first. */
    private List<Path> leftBehind() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().startsWith(PREFIX))
                    .filter(ProductIndex::isComplete)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant madeAt(Path index) {
        var millis = index.getFileName().toString().substring(PREFIX.length());
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    /** A new one, which nobody searches yet. */
    ProductIndex create() {
        var now = clock.instant();
        var made = folder.resolve(PREFIX + "%015d".formatted(now.toEpochMilli()));
        try {
            Files.createDirectories(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProductIndex(made, now);
    }

    /** From now on this one is searched; the one before is closed, and all others are removed. */
    synchronized void use(ProductIndex next, BsonDocument position) {
        next.keep(position);
        var before = current;
        current = next;
        if (before != null) {
            before.close();
        }
        removeOthers(next.folder());
    }

    private void removeOthers(Path kept) {
        try (Stream<Path> children = Files.list(folder)) {
            for (var child : children.filter(child -> !child.equals(kept)).toList()) {
                IOUtils.rm(child);
            }
        } catch (IOException e) {
            log.warn("Old search indexes stay in {}: {}", folder, e.toString());
        }
    }

    @Override
    public synchronized void close() {
        var open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }
}
