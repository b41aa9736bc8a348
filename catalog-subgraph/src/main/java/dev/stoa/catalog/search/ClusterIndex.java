package dev.stoa.catalog.search;

import dev.stoa.catalog.search.SharedIndexes.Shared;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

/**
 * An index in a cluster. Its place is in MongoDB, with the name of the index that it is the place
 * of.
 *
 * @param family of indexes one of which is searched
 */
record ClusterIndex(
        Cluster cluster, SharedIndexes shared, String family, String name, Instant madeAt)
        implements StoredIndex {

    @Override
    public Map<String, Object> settings() {
        var settings = cluster.settings();
        settings.put("hibernate.search.backend.layout.strategy", new Named(name));
        settings.put(
                "hibernate.search.schema_management.strategy",
                stored().isPresent() ? "none" : "create");
        return settings;
    }

    private Optional<Shared> stored() {
        return shared.find(family).filter(one -> one.name().equals(name));
    }

    private Shared required() {
        return stored().orElseThrow(() -> new IndexLostException(name));
    }

    @Override
    public BsonDocument position() {
        return BsonDocument.parse(required().position());
    }

    @Override
    public String state() {
        return required().state();
    }

    @Override
    public void complete(BsonDocument position, String state) {
        var uuid = cluster.uuid(name).orElseThrow(() -> new IndexLostException(name));
        var next = new Shared(family, name, uuid, madeAt, position.toJson(), state);
        if (!shared.use(next)) {
            throw new IllegalStateException("Another instance has built a newer search index.");
        }
    }

    @Override
    public void keep(BsonDocument position, String state) {
        if (!shared.keep(family, name, position.toJson(), state)) {
            throw new IllegalStateException("Another instance has replaced the search index.");
        }
    }

    /**
     * To write into an index that is gone makes another of the same name, with all fields wrong.
     */
    @Override
    public void requirePresent() {
        boolean isSame = cluster.uuid(name).filter(required().uuid()::equals).isPresent();
        if (!isSame || !cluster.isWhole(name)) {
            throw new IndexLostException(name);
        }
    }

    /** What the cluster has acknowledged lasts. */
    @Override
    public Duration betweenWrites() {
        return Duration.ZERO;
    }

    /** What {@link ProductEntry} calls products has this name in the cluster. */
    private record Named(String name) implements IndexLayoutStrategy {

        @Override
        public String createInitialElasticsearchIndexName(String index) {
            return name;
        }

        @Override
        public @Nullable String createWriteAlias(String index) {
            return null;
        }

        @Override
        public @Nullable String createReadAlias(String index) {
            return null;
        }

        @Override
        public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
            return name;
        }

        @Override
        public String extractUniqueKeyFromElasticsearchIndexName(String index) {
            return name;
        }
    }
}
