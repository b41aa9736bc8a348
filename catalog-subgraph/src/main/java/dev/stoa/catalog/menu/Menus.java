package dev.stoa.catalog.menu;

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

/** All menus, by handle. */
@Repository
class Menus implements Indexed {

    static final int MOST = 100;
    private static final Revisions<StoredMenu> REVISIONS =
            new Revisions<>(StoredMenu.class, StoredMenu::handle, StoredMenu::version);

    private final MongoTemplate mongo;
    private final Memory<StoredMenu> memory;

    Menus(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("menus", MOST, this::byHandles);
    }

    /** As it was a moment ago. */
    Optional<StoredMenu> remembered(String handle) {
        return memory.one(handle);
    }

    Optional<StoredMenu> byHandle(String handle) {
        return Optional.ofNullable(mongo.findById(handle, StoredMenu.class));
    }

    private Map<String, StoredMenu> byHandles(Collection<String> handles) {
        return mongo.find(Query.query(where("_id").in(handles)), StoredMenu.class).stream()
                .collect(Collectors.toMap(StoredMenu::handle, Function.identity()));
    }

    List<StoredMenu> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(MOST), StoredMenu.class);
    }

    boolean isFull() {
        return mongo.count(new Query(), StoredMenu.class) >= MOST;
    }

    /**
     * Stores a changed menu; false when somebody else changed it since it was read. Call it in a
     * transaction, and {@link #forget} behind it.
     */
    boolean store(StoredMenu changed) {
        return REVISIONS.store(mongo, changed);
    }

    /** So that whoever changes it sees it at once as it now is. */
    void forget(String handle) {
        memory.forget(handle);
    }

    @Override
    public String collection() {
        return "menus";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
