package dev.stoa.catalog.search;

import static org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings.MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES;
import static org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings.MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/** One index, open to be searched and changed. */
final class ProductIndex implements AutoCloseable {

    private final StoredIndex stored;
    private final CloseableSearchMapping mapping;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private volatile String state;
    private boolean isClosed;

    ProductIndex(StoredIndex stored) {
        this.stored = stored;
        this.state = stored.name();
        this.mapping =
                SearchMapping.builder(AnnotatedTypeSource.fromClasses(ProductEntry.class))
                        .properties(stored.settings())
                        // The one class is told; looking for others reads all of this program.
                        .property(MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES, false)
                        .property(
                                MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS,
                                false)
                        .build();
    }

    StoredIndex stored() {
        return stored;
    }

    /** When its building began. */
    Instant madeAt() {
        return stored.madeAt();
    }

    /** The same text is the same content, in every instance that follows the same changes. */
    String state() {
        return state;
    }

    /** It holds what is called so. */
    void isNow(String state) {
        this.state = state;
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
        put(IndexingPlanSynchronizationStrategy.readSync(), changed, gone);
        state = next;
    }

    /** While nobody searches it: it is found once the index is {@link #complete}. */
    void fill(Collection<ProductEntry> entries) {
        put(ProductIndex::withoutRefresh, entries, List.of());
    }

    private static void withoutRefresh(
            IndexingPlanSynchronizationStrategyConfigurationContext put) {
        IndexingPlanSynchronizationStrategy.readSync().apply(put);
        put.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    }

    private void put(
            IndexingPlanSynchronizationStrategy strategy,
            Collection<ProductEntry> changed,
            Collection<String> gone) {
        var _ =
                ask(
                        session -> {
                            session.indexingPlanSynchronizationStrategy(strategy);
                            var plan = session.indexingPlan(); // It takes the strategy of now.
                            changed.forEach(plan::addOrUpdate);
                            gone.forEach(id -> plan.purge(ProductEntry.class, id, null));
                            return true;
                        });
    }

    /** Writes down what has changed, and then that it is right up to this place. */
    void keep(BsonDocument position) {
        flushed(() -> stored.keep(position, state));
    }

    /** As {@link #keep}; and from now on this one is searched. */
    void complete(BsonDocument position) {
        var _ =
                ask(
                        session -> {
                            session.workspace(ProductEntry.class).refresh();
                            return true;
                        });
        flushed(() -> stored.complete(position, state));
    }

    private void flushed(Runnable writing) {
        var _ =
                ask(
                        session -> {
                            if (!stored.betweenWrites().isZero()) {
                                session.workspace(ProductEntry.class).flush();
                            }
                            writing.run();
                            return true;
                        });
    }

    /** Products in it; files are opened no sooner than by such a question. */
    long size() {
        return ask(ProductIndex::size).orElse(0L);
    }

    static long size(SearchSession session) {
        return session.search(ProductEntry.class).where(f -> f.matchAll()).fetchTotalHitCount();
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
