package dev.stoa.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * One index in a folder of its own, and the place in the stream of changes up to which it is right.
 * Only one process may have it open.
 */
final class ProductIndex implements AutoCloseable {

    private static final String POSITION = "position.json";
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "hibernate.search.schema_management.strategy", "create-or-update",
                    "hibernate.search.backend.type", "lucene",
                    "hibernate.search.backend.lucene_version", "9.12.3",
                    "hibernate.search.backend.analysis.configurer", SearchTexts.class.getName(),
                    "hibernate.search.backend.thread_pool.size", "2",
                    "hibernate.search.backend.indexing.queue_count", "1");

    private final Path folder;
    private final Instant madeAt;
    private final CloseableSearchMapping mapping;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private volatile String state;
    private boolean isClosed;

    ProductIndex(Path folder, Instant madeAt) {
        this.folder = folder;
        this.madeAt = madeAt;
        this.state = folder.getFileName().toString();
        this.mapping =
                SearchMapping.builder(AnnotatedTypeSource.fromClasses(ProductEntry.class))
                        .properties(SETTINGS)
                        .property("hibernate.search.backend.directory.root", folder.toString())
                        .build();
    }

    Path folder() {
        return folder;
    }

    /** When its building began. */
    Instant madeAt() {
        return madeAt;
    }

    /** The same text is the same content, in every instance that follows the same changes. */
    String state() {
        return state;
    }

    /** Empty once it is closed: there is another one then. */
    <T> Optional<T> ask(Function<SearchSession, T> question) {
        use.readLock().lock();
        try {
            if (isClosed) {
                return Optional.empty();
            }
            try (var session = mapping.createSession()) {
                return Optional.of(question.apply(session));
            }
        } finally {
            use.readLock().unlock();
        }
    }

    /**
     * Found by the next search. Lost with the process unless {@link #keep} follows.
     *
     * @param next the state that this makes of it
     */
    void change(Collection<ProductEntry> changed, Collection<String> gone, String next) {
        var _ =
                ask(
                        session -> {
                            var plan = session.indexingPlan();
                            session.indexingPlanSynchronizationStrategy(
                                    IndexingPlanSynchronizationStrategy.readSync());
                            changed.forEach(plan::addOrUpdate);
                            gone.forEach(id -> plan.purge(ProductEntry.class, id, null));
                            return true;
                        });
        state = next;
    }

    /** Writes down what has changed, and then that it is right up to this place. */
    void keep(BsonDocument position) {
        var _ =
                ask(
                        session -> {
                            session.workspace(ProductEntry.class).flush();
                            write(position);
                            return true;
                        });
    }

    private void write(BsonDocument position) {
        var written = folder.resolve(POSITION + ".new");
        try {
            Files.writeString(written, position.toJson());
            Files.move(written, folder.resolve(POSITION), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Products in it; files are opened no sooner than by such a question. */
    long size() {
        return ask(session ->
                        session.search(ProductEntry.class)
                                .where(f -> f.matchAll())
                                .fetchTotalHitCount())
                .orElse(0L);
    }

    /**
     * Up to where it is right.
     *
     * @throws UncheckedIOException when the folder is gone
     */
    BsonDocument position() {
        return positionIn(folder);
    }

    /**
     * @throws UncheckedIOException when the folder is gone, which reading may notice late
     */
    void requireFolder() {
        if (!isComplete(folder)) {
            throw new UncheckedIOException(new NoSuchFileException(folder.toString()));
        }
    }

    static boolean isComplete(Path folder) {
        return Files.isRegularFile(folder.resolve(POSITION));
    }

    private static BsonDocument positionIn(Path folder) {
        try {
            return BsonDocument.parse(Files.readString(folder.resolve(POSITION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for those who are asking. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            isClosed = true;
            mapping.close();
        } finally {
            use.writeLock().unlock();
        }
    }
}
