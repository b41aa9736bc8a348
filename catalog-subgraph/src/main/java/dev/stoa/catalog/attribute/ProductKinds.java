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
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All kinds of products. */
@Repository
public class ProductKinds implements Indexed {

    private static final int MOST_REMEMBERED = 2_000;
    private static final Keyset<ProductKind> BY_NAME =
            new Keyset<>(
                    ProductKind.class, "name", Direction.ASC, ProductKind::name, ProductKind::id);
    private static final Revisions<ProductKind> REVISIONS =
            new Revisions<>(ProductKind.class, ProductKind::id, ProductKind::version);

    private final MongoTemplate mongo;
    private final Memory<ProductKind> memory;
    private final Memory<OptionWords> options;

    ProductKinds(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("productKinds", MOST_REMEMBERED, this::byIds);
        this.options = memories.byQuestion("productKinds", MOST_REMEMBERED, this::wordsOf);
    }

    public boolean exists(String id) {
        return byIds(List.of(id)).containsKey(id);
    }

    Optional<ProductKind> byName(String name) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(where("name").is(name)), ProductKind.class));
    }

    Map<String, ProductKind> byIds(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), ProductKind.class).stream()
                .collect(Collectors.toMap(ProductKind::id, Function.identity()));
    }

    /** As they were a moment ago. */
    Map<String, ProductKind> remembered(Collection<String> ids) {
        return memory.all(ids);
    }

    /** What options are called, as it was a moment ago. */
    public Map<String, OptionWords> optionWords(Collection<String> options) {
        return this.options.all(options);
    }

    private Map<String, OptionWords> wordsOf(Collection<String> options) {
        var having = Query.query(where("optionNames").in(options)).with(Sort.by("_id"));
        var kinds = mongo.find(having, ProductKind.class);
        return options.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), option -> words(option, kinds)));
    }

    private static OptionWords words(String option, List<ProductKind> kinds) {
        return new OptionWords(
                option, kinds.stream().filter(it -> it.optionNames().contains(option)).toList());
    }

    Connection<ProductKind> page(@Nullable String query, PageArguments arguments) {
        return BY_NAME.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    void add(ProductKind kind) {
        mongo.insert(kind);
    }

    /** False when somebody else changed it since it was read. */
    boolean replace(ProductKind changed) {
        return REVISIONS.replace(mongo, changed);
    }

    /** False when somebody else changed it since it was read. */
    boolean remove(ProductKind kind) {
        return REVISIONS.remove(mongo, kind.id(), kind.version());
    }

    boolean haveAttribute(String attributeId) {
        return mongo.exists(Query.query(where("attributeIds").is(attributeId)), ProductKind.class);
    }

    /** So that whoever changes a kind sees it at once as it now is. */
    void forget(ProductKind changed) {
        memory.forget(changed.id());
        changed.optionNames().forEach(options::forget);
    }

    @Override
    public String collection() {
        return "productKinds";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("name", Direction.ASC).unique(),
                BY_NAME.index(),
                BY_NAME.index(StoredBeginnings.FIELD),
                new Index().on("optionNames", Direction.ASC));
    }
}
