package dev.stoa.catalog.content;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
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
import org.springframework.stereotype.Repository;

/** All pages, drafts included. What shoppers see of them tells {@link PageWindow}. */
@Repository
class Pages implements Indexed {

    private static final int MOST_REMEMBERED = 1_000;
    private static final Keyset<Page> BY_HANDLE =
            new Keyset<>(Page.class, "handle", Direction.ASC, Page::handle, Page::id);
    private static final Revisions<Page> REVISIONS =
            new Revisions<>(Page.class, Page::id, Page::version);

    private final MongoTemplate mongo;
    private final Memory<Page> memory;
    private final Memory<Page> memoryByHandle;

    Pages(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("contentPages", MOST_REMEMBERED, this::byIds);
        this.memoryByHandle = memories.byQuestion("contentPages", MOST_REMEMBERED, this::byHandles);
    }

    Optional<Page> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Page.class));
    }

    Optional<Page> byHandle(String handle) {
        return Optional.ofNullable(byHandles(List.of(handle)).get(handle));
    }

    Optional<Page> stored(PageBy by) {
        return by.id() == null ? byHandle(Objects.requireNonNull(by.handle())) : byId(by.id());
    }

    Map<String, Page> byIds(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), Page.class).stream()
                .collect(Collectors.toMap(Page::id, Function.identity()));
    }

    /** Those that shoppers see from some time between the two on, the soonest first. */
    List<Page> appearing(Instant after, Instant until, int limit) {
        return planned("publishAt", after, until, limit);
    }

    /** Those that shoppers see until some time between the two, the soonest first. */
    List<Page> leaving(Instant after, Instant until, int limit) {
        return planned("unpublishAt", after, until, limit);
    }

    private List<Page> planned(String field, Instant after, Instant until, int limit) {
        var planned = Query.query(where(field).gt(after).lte(until));
        return mongo.find(planned.with(Sort.by(field)).limit(limit), Page.class);
    }

    /** Every one, read as the stream goes on; to be closed. */
    Stream<Page> all() {
        return mongo.stream(new Query(), Page.class);
    }

    private Map<String, Page> byHandles(Collection<String> handles) {
        return mongo.find(Query.query(where("handle").in(handles)), Page.class).stream()
                .collect(Collectors.toMap(Page::handle, Function.identity()));
    }

    /** As they were a moment ago. */
    Map<String, Page> remembered(Collection<String> ids) {
        return memory.all(ids);
    }

    /** As it was a moment ago. */
    Optional<Page> rememberedByHandle(String handle) {
        return memoryByHandle.one(handle);
    }

    Connection<Page> page(@Nullable String query, PageArguments arguments) {
        return BY_HANDLE.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    /** Those that shoppers see now. The moment is no part of what a cursor belongs to. */
    Connection<Page> shownPage(PageArguments arguments, Instant now) {
        var published = where("published").exists(true);
        var page =
                BY_HANDLE.page(
                        mongo,
                        published,
                        arguments,
                        query -> onTime(now).forEach(query::addCriteria));
        return new Connection<>(
                page.getEdges(), page.getPageInfo(), () -> mongo.count(shown(now), Page.class));
    }

    private static Query shown(Instant now) {
        var query = Query.query(where("published").exists(true));
        onTime(now).forEach(query::addCriteria);
        return query;
    }

    private static List<Criteria> onTime(Instant now) {
        return List.of(where("publishAt").not().gt(now), where("unpublishAt").not().lte(now));
    }

    void add(Page page) {
        try {
            mongo.insert(page);
        } catch (DuplicateKeyException e) {
            throw new HandleTaken(page.handle(), e);
        }
    }

    /** Stores a changed page; false when somebody else changed it since it was read. */
    boolean replace(Page changed) {
        try {
            return REVISIONS.replace(mongo, changed);
        } catch (DuplicateKeyException e) {
            throw new HandleTaken(changed.handle(), e);
        }
    }

    /** Takes the page out; false when somebody else changed it since it was read. */
    boolean remove(Page page) {
        return REVISIONS.remove(mongo, page.id(), page.version());
    }

    /** Called when a change is through, so that whoever made it sees it at once. */
    void forget(Page page) {
        memory.forget(page.id());
        memoryByHandle.forget(page.handle());
    }

    @Override
    public String collection() {
        return "contentPages";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("handle", Direction.ASC).unique(),
                new Index().on("publishAt", Direction.ASC).sparse(),
                new Index().on("unpublishAt", Direction.ASC).sparse(),
                BY_HANDLE.index(),
                BY_HANDLE.index(StoredBeginnings.FIELD));
    }
}
