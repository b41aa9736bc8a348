package dev.stoa.catalog.collection;

import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
public class Collections implements Indexed {

    private static final String RULES = "rules.match";
    private static final int MOST_REMEMBERED = 1_000;
    private static final Keyset<Collection> BY_TITLE =
            new Keyset<>(
                    Collection.class,
                    "titleKey",
                    Direction.ASC,
                    Collection::titleKey,
                    Collection::id);
    private static final Revisions<Collection> REVISIONS =
            new Revisions<>(Collection.class, Collection::id, Collection::version);

    private final MongoTemplate mongo;
    private final Memory<Collection> memory;

    Collections(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("collections", MOST_REMEMBERED, this::byIds);
    }

    public Optional<Collection> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Collection.class));
    }

    public Optional<Collection> bySlug(String slug) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("slug").is(slug)), Collection.class));
    }

    public Map<String, Collection> byIds(java.util.Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Collection.class).stream()
                .collect(Collectors.toMap(Collection::id, Function.identity()));
    }

    /** As they were a moment ago. */
    public Map<String, Collection> remembered(java.util.Collection<String> ids) {
        return memory.all(ids);
    }

    /** Those that nobody fills by hand. */
    public List<Collection> ruled() {
        return mongo.find(Query.query(Criteria.where(RULES).ne(null)), Collection.class);
    }

    Connection<Collection> page(@Nullable String query, PageArguments arguments) {
        return BY_TITLE.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    void add(Collection collection) {
        mongo.insert(collection);
    }

    /** Stores a changed collection; false when somebody else changed it since it was read. */
    public boolean replace(Collection changed) {
        boolean isStored = REVISIONS.replace(mongo, changed);
        memory.forget(changed.id());
        return isStored;
    }

    /** False when somebody else changed it since it was read. */
    boolean remove(Collection collection) {
        boolean isGone = REVISIONS.remove(mongo, collection.id(), collection.version());
        memory.forget(collection.id());
        return isGone;
    }

    @Override
    public String collection() {
        return "collections";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("slug", Sort.Direction.ASC).unique(),
                BY_TITLE.index(),
                BY_TITLE.index(StoredBeginnings.FIELD),
                new Index().on(RULES, Sort.Direction.ASC).sparse());
    }
}
