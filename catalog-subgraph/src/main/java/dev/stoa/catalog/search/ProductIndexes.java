package dev.stoa.catalog.search;

import dev.stoa.catalog.search.IndexStore.Fault;
import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index that is searched, its successors, and another one that may stand in for it. */
final class ProductIndexes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ProductIndexes.class);

    private final IndexStore store;
    private final @Nullable ProductIndexes standby;
    private volatile @Nullable ProductIndex current;

    ProductIndexes(IndexStore store) {
        this(store, null);
    }

    /**
     * @param standby asked while there is no index in the store, or it does not answer
     */
    ProductIndexes(IndexStore store, @Nullable ProductIndexes standby) {
        this.store = store;
        this.standby = standby;
    }

    IndexStore store() {
        return store;
    }

    Optional<ProductIndex> current() {
        return Optional.ofNullable(current);
    }

    /**
     * Of what may answer now; empty while nothing can. What stands by goes on while the other is
     * away, and so does this.
     */
    String state() {
        var asked = current;
        var own = asked == null ? "" : asked.state();
        return standby == null ? own : own + " " + standby.state();
    }

    /**
     * Asks the index of now, or else the one that stands by.
     *
     * @throws StoaException UNAVAILABLE while neither answers
     */
    <T> T ask(Function<SearchSession, T> question) {
        try {
            return askOwn(question);
        } catch (StoaException e) {
            if (standby == null || e.code() != ErrorCode.UNAVAILABLE) {
                throw e;
            }
            return standby.ask(question);
        }
    }

    private <T> T askOwn(Function<SearchSession, T> question) {
        var asked = current;
        var answer = asked == null ? Optional.<T>empty() : answerOf(asked, question);
        if (answer.isEmpty() && current != asked && current != null) {
            return askOwn(question); // It was replaced that moment.
        }
        return answer.orElseThrow(
                () ->
                        new StoaException(
                                ErrorCode.UNAVAILABLE,
                                "The search is being prepared. Try again in a moment."));
    }

    /**
     * Products in the index of now, whatever stands by; none while there is none.
     *
     * @throws StoaException UNAVAILABLE while it does not answer
     */
    long size() {
        return current == null ? 0 : askOwn(ProductIndex::size);
    }

    private <T> Optional<T> answerOf(ProductIndex asked, Function<SearchSession, T> question) {
        if (store.isAway()) {
            throw away(null);
        }
        try {
            var answer = asked.ask(question);
            answer.ifPresent(_ -> store.answered());
            return answer;
        } catch (RuntimeException e) {
            return switch (store.ofQuestion(e)) {
                case NONE -> throw e;
                case AWAY -> throw away(e);
                case BROKEN -> {
                    log.warn("The search index cannot be read and is given up: {}", e.toString());
                    giveUp(asked);
                    yield Optional.empty();
                }
            };
        }
    }

    private static StoaException away(@Nullable RuntimeException cause) {
        return new StoaException(
                ErrorCode.UNAVAILABLE,
                "The search does not answer at the moment. Try again in a moment.",
                cause);
    }

    /** Whoever follows it finds that there is none and builds another. */
    private synchronized void giveUp(ProductIndex broken) {
        if (current == broken) {
            current = null;
            broken.close();
        }
    }

    /**
     * The last complete index, which an earlier process or another one may have built; from now on
     * it is searched. Empty when there is none.
     */
    synchronized Optional<ProductIndex> latest() {
        for (var stored : store.complete()) {
            try {
                var index = opened(stored);
                index.isNow(stored.state());
                return Optional.of(index);
            } catch (RuntimeException e) {
                if (store.ofQuestion(e) == Fault.AWAY) {
                    throw e;
                }
                log.warn("Search index {} cannot be opened: {}", stored.name(), e.toString());
            }
        }
        return Optional.empty();
    }

    private ProductIndex opened(StoredIndex stored) {
        var open = current;
        if (open != null && open.stored().name().equals(stored.name())) {
            return open;
        }
        var index = new ProductIndex(stored);
        try {
            stored.requirePresent();
            log.info("Search index of {} products opened", index.size());
            replaceBy(index);
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** A new one, which nobody searches yet. */
    ProductIndex create() {
        return new ProductIndex(store.create());
    }

    /** From now on this one is searched; the one before is closed, and all others are removed. */
    void use(ProductIndex next, BsonDocument position) {
        next.isNow(position.getString("_data").getValue());
        synchronized (this) {
            next.complete(position);
            replaceBy(next);
        }
        store.removeAllBut(next.stored());
    }

    private void replaceBy(ProductIndex next) {
        var before = current;
        current = next;
        if (before != null) {
            before.close();
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
