package dev.stoa.catalog.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All slots, by key. */
@Repository
class Slots implements Indexed {

    static final int MOST = 200;
    private static final Revisions<Slot> REVISIONS =
            new Revisions<>(Slot.class, Slot::key, Slot::version);

    private final MongoTemplate mongo;
    private final Memory<Slot> memory;

    Slots(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("placements", MOST, this::byKeys);
    }

    /** As it was a moment ago. */
    Optional<Slot> remembered(String key) {
        return memory.one(key);
    }

    Optional<Slot> byKey(String key) {
        return Optional.ofNullable(mongo.findById(key, Slot.class));
    }

    private Map<String, Slot> byKeys(Collection<String> keys) {
        return mongo.find(Query.query(where("_id").in(keys)), Slot.class).stream()
                .collect(Collectors.toMap(Slot::key, Function.identity()));
    }

    List<Slot> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(MOST), Slot.class);
    }

    boolean isFull() {
        return mongo.count(new Query(), Slot.class) >= MOST;
    }

    /**
     * Stores a changed slot; false when somebody else changed it since it was read. Call it in a
     * transaction, and {@link #forget} behind it.
     */
    boolean store(Slot changed) {
        return REVISIONS.store(mongo, changed);
    }

    /** So that whoever changes it sees it at once as it now is. */
    void forget(String key) {
        memory.forget(key);
    }

    @Override
    public String collection() {
        return "placements";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
