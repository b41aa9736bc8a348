package dev.stoa.catalog.menu;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All menus, by handle. */
@Repository
class Menus implements Indexed {

    static final int MOST = 100;

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

    /** Stores a changed menu; false when somebody else changed it since it was read. */
    boolean store(StoredMenu changed) {
        try {
            boolean stored = changed.version() == 1 ? added(changed) : replaced(changed);
            memory.forget(changed.handle());
            return stored;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean added(StoredMenu menu) {
        mongo.insert(menu);
        return true;
    }

    private boolean replaced(StoredMenu menu) {
        var unchangedSince =
                Query.query(where("_id").is(menu.handle()).and("version").is(menu.version() - 1));
        return mongo.replace(unchangedSince, menu).getMatchedCount() == 1;
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
