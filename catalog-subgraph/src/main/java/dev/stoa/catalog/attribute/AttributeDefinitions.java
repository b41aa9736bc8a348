package dev.stoa.catalog.attribute;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All attributes that kinds of products can have. */
@Repository
public class AttributeDefinitions implements Indexed {

    private static final int MOST_REMEMBERED = 2_000;
    private static final Keyset<AttributeDefinition> BY_KEY =
            new Keyset<>(
                    AttributeDefinition.class,
                    "key",
                    Direction.ASC,
                    AttributeDefinition::key,
                    AttributeDefinition::id);
    private static final Revisions<AttributeDefinition> REVISIONS =
            new Revisions<>(
                    AttributeDefinition.class,
                    AttributeDefinition::id,
                    AttributeDefinition::version);

    private final MongoTemplate mongo;
    private final Memory<AttributeDefinition> memory;
    private final Memory<AttributeDefinition> memoryByKey;

    AttributeDefinitions(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("attributeDefinitions", MOST_REMEMBERED, this::byIds);
        this.memoryByKey =
                memories.byQuestion("attributeDefinitions", MOST_REMEMBERED, this::byKeys);
    }

    public Optional<AttributeDefinition> byId(String id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    Map<String, AttributeDefinition> byIds(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), AttributeDefinition.class).stream()
                .collect(Collectors.toMap(AttributeDefinition::id, Function.identity()));
    }

    /** As they were a moment ago. */
    Map<String, AttributeDefinition> remembered(Collection<String> ids) {
        return memory.all(ids);
    }

    private Map<String, AttributeDefinition> byKeys(Collection<String> keys) {
        return mongo.find(Query.query(where("key").in(keys)), AttributeDefinition.class).stream()
                .collect(Collectors.toMap(AttributeDefinition::key, Function.identity()));
    }

    /** By their keys, as they were a moment ago. */
    public Map<String, AttributeDefinition> rememberedByKey(Collection<String> keys) {
        return memoryByKey.all(keys);
    }

    Connection<AttributeDefinition> page(@Nullable String query, PageArguments arguments) {
        return BY_KEY.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    void add(AttributeDefinition definition) {
        mongo.insert(definition);
    }

    /** False when somebody else changed it since it was read. */
    boolean replace(AttributeDefinition changed) {
        return REVISIONS.replace(mongo, changed);
    }

    /** False when somebody else changed it since it was read. */
    boolean remove(AttributeDefinition definition) {
        return REVISIONS.remove(mongo, definition.id(), definition.version());
    }

    /** So that whoever changes an attribute sees it at once as it now is. */
    void forget(AttributeDefinition changed) {
        memory.forget(changed.id());
        memoryByKey.forget(changed.key());
    }

    @Override
    public String collection() {
        return "attributeDefinitions";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("key", Direction.ASC).unique(),
                BY_KEY.index(),
                BY_KEY.index(StoredBeginnings.FIELD));
    }
}
