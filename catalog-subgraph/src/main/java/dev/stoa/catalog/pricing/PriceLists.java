package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.market.MarketContext;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All price lists, by handle. */
@Repository
public class PriceLists implements Indexed {

    static final int MOST = 500;

    private static final String ALL = "all";

    private final MongoTemplate mongo;
    private final Memory<List<PriceList>> memory;
    private final Clock clock;

    PriceLists(MongoTemplate mongo, Memories memories, Clock clock) {
        this.mongo = mongo;
        this.memory = memories.byQuestion(collection(), 1);
        this.clock = clock;
    }

    /** Prices by the lists as they were a moment ago. */
    public Prices shown(MarketContext context) {
        return prices(context, remembered());
    }

    /** Prices by the lists as they are stored. */
    public Prices binding(MarketContext context) {
        return prices(context, all());
    }

    private Prices prices(MarketContext context, List<PriceList> lists) {
        var now = clock.instant();
        return new Prices(
                context,
                lists.stream()
                        .filter(list -> list.isFor(context, now))
                        .sorted(PriceList.BY_RANK)
                        .toList());
    }

    /** As they were a moment ago. */
    List<PriceList> remembered() {
        return memory.answer(ALL, this::all);
    }

    List<PriceList> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(MOST), PriceList.class);
    }

    Optional<PriceList> byHandle(String handle) {
        return Optional.ofNullable(mongo.findById(handle, PriceList.class));
    }

    /** Stores a changed list; false when somebody else changed it since it was read. */
    boolean store(PriceList changed) {
        try {
            return changed.version() == 1 ? added(changed) : replaced(changed);
        } catch (DuplicateKeyException e) {
            return false;
        } finally {
            memory.forget(ALL);
        }
    }

    private boolean added(PriceList list) {
        mongo.insert(list);
        return true;
    }

    private boolean replaced(PriceList list) {
        return mongo.replace(sinceVersion(list.handle(), list.version() - 1), list)
                        .getMatchedCount()
                == 1;
    }

    /** False when somebody else changed it since it was read. */
    boolean remove(String handle, long version) {
        try {
            return mongo.remove(sinceVersion(handle, version), PriceList.class).getDeletedCount()
                    == 1;
        } finally {
            memory.forget(ALL);
        }
    }

    private static Query sinceVersion(String handle, long version) {
        return Query.query(where("_id").is(handle).and("version").is(version));
    }

    @Override
    public final String collection() {
        return "priceLists";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
