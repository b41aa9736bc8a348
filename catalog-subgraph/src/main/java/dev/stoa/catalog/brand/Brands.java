package dev.stoa.catalog.brand;

import dev.stoa.catalog.text.Slug;
import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
public class Brands implements Indexed {

    private static final int MOST_REMEMBERED = 2_000;
    private static final Keyset<Brand> BY_NAME =
            new Keyset<>(Brand.class, "nameKey", Direction.ASC, Brand::nameKey, Brand::id);

    private final MongoTemplate mongo;
    private final Ids ids;
    private final Memory<Brand> memory;

    Brands(MongoTemplate mongo, Ids ids, Memories memories) {
        this.mongo = mongo;
        this.ids = ids;
        this.memory = memories.byId("brands", MOST_REMEMBERED, this::byIds);
    }

    public Optional<Brand> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Brand.class));
    }

    public Map<String, Brand> byIds(Collection<String> brandIds) {
        return mongo.find(Query.query(Criteria.where("_id").in(brandIds)), Brand.class).stream()
                .collect(Collectors.toMap(Brand::id, Function.identity()));
    }

    /** As it was a moment ago. */
    public Map<String, Brand> remembered(Collection<String> brandIds) {
        return memory.all(brandIds);
    }

    public Optional<Brand> bySlug(String slug) {
        return Optional.ofNullable(one("slug", slug));
    }

    /** The brand of that name, whatever its case and accents. */
    public Optional<Brand> named(String name) {
        return Optional.ofNullable(one("nameKey", Words.sortKey(name)));
    }

    /** The brand of that name, not yet stored. Its slug is free, for now. */
    public Brand draft(String name) {
        return Brand.named(ids.next(Brand.PREFIX), name, freeSlug(name));
    }

    /** A slug of that name that no brand has, for now. */
    String freeSlug(String name) {
        var slug = Slug.from(name);
        var free = slug;
        for (int i = 2; one("slug", free) != null; i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    /** Stores the brand, unless somebody else was faster: then theirs counts. */
    public Brand add(Brand brand) {
        try {
            return mongo.insert(brand);
        } catch (DuplicateKeyException e) {
            return named(brand.name()).orElseThrow(() -> e);
        }
    }

    void insert(Brand brand) {
        mongo.insert(brand);
    }

    /** False when somebody else changed it since it was read. */
    boolean replace(Brand changed) {
        var replaced = mongo.replace(at(changed.id(), changed.version() - 1), changed);
        return replaced.getMatchedCount() == 1;
    }

    boolean remove(Brand brand) {
        var removed = mongo.remove(at(brand.id(), brand.version()), Brand.class);
        return removed.getDeletedCount() == 1;
    }

    /** One that never was changed has no version yet. */
    private static Query at(String id, long version) {
        var sameVersion =
                version == 1
                        ? Criteria.where("version").in(1L, null)
                        : Criteria.where("version").is(version);
        return Query.query(Criteria.where("_id").is(id).andOperator(sameVersion));
    }

    /** So that whoever changes a brand sees it at once as it now is. */
    void forget(String id) {
        memory.forget(id);
    }

    Connection<Brand> page(@Nullable String query, PageArguments arguments) {
        return BY_NAME.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    private @Nullable Brand one(String field, String value) {
        return mongo.findOne(Query.query(Criteria.where(field).is(value)), Brand.class);
    }

    @Override
    public String collection() {
        return "brands";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("slug", Sort.Direction.ASC).unique(),
                new Index().on("nameKey", Sort.Direction.ASC).unique(),
                BY_NAME.index(),
                BY_NAME.index(StoredBeginnings.FIELD));
    }
}
