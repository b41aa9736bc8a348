package dev.stoa.catalog.warehouse;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All warehouses: a few, so that they are remembered as a whole. */
@Repository
public class Warehouses implements Indexed {

    static final int MOST = 50;

    private static final String COLLECTION = "warehouses";
    private static final String ALL = "all";
    private static final Revisions<Warehouse> REVISIONS =
            new Revisions<>(Warehouse.class, Warehouse::id, Warehouse::version);

    private final MongoTemplate mongo;
    private final Memory<List<Warehouse>> memory;

    Warehouses(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byQuestion(COLLECTION, 1);
    }

    /** In the order in which they are sold from, as they were a moment ago. */
    public List<Warehouse> known() {
        return memory.answer(ALL, this::all);
    }

    /** Those where goods are picked up, as they were a moment ago. */
    public List<Warehouse> offeringPickup() {
        return known().stream().filter(Warehouse::offersPickup).toList();
    }

    /** Those that are sold from, the first one first; as they were a moment ago. */
    public List<String> inOrderOfSale() {
        return known().stream().filter(Warehouse::isActive).map(Warehouse::id).toList();
    }

    public Optional<Warehouse> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Warehouse.class));
    }

    List<Warehouse> all() {
        var inOrder = Sort.by("priority", "_id");
        return mongo.find(new Query().with(inOrder).limit(MOST), Warehouse.class);
    }

    /** The main one is there from the first start on; false when it has been there before. */
    public boolean openMain(Instant now) {
        try {
            mongo.insert(Warehouse.main(now));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        } finally {
            memory.forget(ALL);
        }
    }

    /** False when another one has its code. */
    boolean add(Warehouse warehouse) {
        try {
            mongo.insert(warehouse);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        } finally {
            memory.forget(ALL);
        }
    }

    /**
     * False when somebody else changed it since it was read.
     *
     * @throws DuplicateKeyException when another one has its code
     */
    boolean replace(Warehouse changed) {
        try {
            return REVISIONS.replace(mongo, changed);
        } finally {
            forget();
        }
    }

    /** So that whoever changes a warehouse sees it at once as it now is. */
    void forget() {
        memory.forget(ALL);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("code", Direction.ASC).unique(),
                new Index().on("priority", Direction.ASC).on("_id", Direction.ASC));
    }
}
