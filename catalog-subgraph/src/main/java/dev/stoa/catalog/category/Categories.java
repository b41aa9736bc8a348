package dev.stoa.catalog.category;

import dev.stoa.catalog.text.Slug;
import dev.stoa.catalog.text.StoredBeginnings;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
public class Categories implements Indexed {

    private static final int MOST_SIBLINGS = 500;
    private static final int MOST_REMEMBERED = 2_000;
    private static final Keyset<Category> BY_PATH =
            new Keyset<>(
                    Category.class, "sortPath", Direction.ASC, Category::sortPath, Category::id);

    private final MongoTemplate mongo;
    private final Ids ids;
    private final Memory<Category> memory;
    private final Memory<Category> memoryBySlug;
    private final Memory<List<Category>> memoryOfChildren;

    Categories(MongoTemplate mongo, Ids ids, Memories memories) {
        this.mongo = mongo;
        this.ids = ids;
        this.memory = memories.byId("categories", MOST_REMEMBERED, this::byIds);
        this.memoryBySlug = memories.byQuestion("categories", MOST_REMEMBERED, this::bySlugs);
        this.memoryOfChildren =
                memories.byQuestion("categories", MOST_REMEMBERED, this::childrenOf);
    }

    public Optional<Category> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Category.class));
    }

    /** As it was a moment ago. */
    public Optional<Category> bySlug(String slug) {
        return memoryBySlug.one(slug);
    }

    private Map<String, Category> bySlugs(Collection<String> slugs) {
        return mongo.find(Query.query(Criteria.where("slug").in(slugs)), Category.class).stream()
                .collect(Collectors.toMap(Category::slug, Function.identity()));
    }

    /** As they were a moment ago. */
    public Map<String, Category> remembered(Collection<String> categoryIds) {
        return memory.all(categoryIds);
    }

    /** As they were a moment ago. */
    Map<String, List<Category>> rememberedChildrenOf(Collection<String> parentIds) {
        return memoryOfChildren.all(parentIds);
    }

    public Map<String, Category> byIds(Collection<String> categoryIds) {
        return mongo
                .find(Query.query(Criteria.where("_id").in(categoryIds)), Category.class)
                .stream()
                .collect(Collectors.toMap(Category::id, Function.identity()));
    }

    List<Category> roots() {
        return mongo.find(
                inShopOrder(Criteria.where("parentId").is(null)).limit(MOST_SIBLINGS),
                Category.class);
    }

    /** The children of each; a category without any has the empty list. */
    private Map<String, List<Category>> childrenOf(Collection<String> parentIds) {
        var children =
                mongo
                        .find(inShopOrder(Criteria.where("parentId").in(parentIds)), Category.class)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        child -> Objects.requireNonNull(child.parentId())));
        return parentIds.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), id -> children.getOrDefault(id, List.of())));
    }

    Connection<Category> page(@Nullable String query, PageArguments arguments) {
        return BY_PATH.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    public Optional<Category> named(String name, @Nullable Category parent) {
        return Optional.ofNullable(one("sortPath", Category.sortPath(name, parent)));
    }

    /** The category of that name below the parent, not yet stored. Its slug is free, for now. */
    public Category draft(String name, @Nullable Category parent) {
        var id = ids.next("cat");
        var above = parent == null ? List.<String>of() : parent.path();
        return new Category(
                id,
                name,
                freeSlug(name, parent),
                "",
                parent == null ? null : parent.id(),
                Stream.concat(above.stream(), Stream.of(id)).toList(),
                Category.sortPath(name, parent),
                0,
                1L,
                null,
                null);
    }

    /** Stores the category, unless somebody else was faster: then theirs counts. */
    public Category add(Category category) {
        try {
            return mongo.insert(category);
        } catch (DuplicateKeyException e) {
            return Optional.ofNullable(one("sortPath", category.sortPath())).orElseThrow(() -> e);
        }
    }

    void insert(Category category) {
        mongo.insert(category);
    }

    Optional<Category> storedBySlug(String slug) {
        return Optional.ofNullable(one("slug", slug));
    }

    /** All below it, each behind its parent. */
    List<Category> below(String id) {
        var below = Criteria.where("path").is(id).and("_id").ne(id);
        return mongo.find(Query.query(below).with(Sort.by("sortPath")), Category.class);
    }

    /** Lets nobody else move one until the transaction ends, or a circle could be made of two. */
    void holdOthersOff() {
        var turnstile = Query.query(Criteria.where("_id").is("all"));
        mongo.upsert(turnstile, new Update().inc("moves", 1), "categoryTurnstile");
    }

    /** False when somebody else changed it since it was read. */
    boolean replace(Category changed) {
        return mongo.replace(at(changed.id(), changed.version() - 1), changed).getMatchedCount()
                == 1;
    }

    /** Where they stand is no version of their own. */
    void putAll(Collection<Category> moved) {
        moved.forEach(mongo::save);
    }

    boolean remove(Category category) {
        var found = at(category.id(), category.version());
        return mongo.remove(found, Category.class).getDeletedCount() == 1;
    }

    /** One that never was changed has no version yet. */
    private static Query at(String id, long version) {
        var sameVersion =
                version == 1
                        ? Criteria.where("version").in(1L, null)
                        : Criteria.where("version").is(version);
        return Query.query(Criteria.where("_id").is(id).andOperator(sameVersion));
    }

    /** So that whoever changes the tree sees it at once as it now is. */
    void forget(Category old, Category changed) {
        memory.forget(changed.id());
        Stream.of(old.slug(), changed.slug()).forEach(memoryBySlug::forget);
        Stream.of(old.parentId(), changed.parentId())
                .filter(Objects::nonNull)
                .forEach(memoryOfChildren::forget);
    }

    private String freeSlug(String name, @Nullable Category parent) {
        var slug = Slug.from(name);
        if (parent != null && one("slug", slug) != null) {
            slug = parent.slug() + "-" + slug;
        }
        var free = slug;
        for (int i = 2; one("slug", free) != null; i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private static Query inShopOrder(Criteria criteria) {
        return Query.query(criteria).with(Sort.by("position", "sortPath"));
    }

    private @Nullable Category one(String field, String value) {
        return mongo.findOne(Query.query(Criteria.where(field).is(value)), Category.class);
    }

    @Override
    public String collection() {
        return "categories";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                BY_PATH.index(),
                BY_PATH.index(StoredBeginnings.FIELD),
                new Index().on("slug", Sort.Direction.ASC).unique(),
                new Index().on("sortPath", Sort.Direction.ASC).unique(),
                new Index()
                        .on("parentId", Sort.Direction.ASC)
                        .on("position", Sort.Direction.ASC)
                        .on("sortPath", Sort.Direction.ASC));
    }
}
