package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.market.MarketContext;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** All price lists, by handle. */
@Repository
public class PriceLists implements Indexed {

    static final int MOST = 500;

    private static final String ALL = "all";

    /** Beside the list and read by nobody: two that write it cannot both be done. */
    private static final String HOLDS = "holds";

    private static final Revisions<PriceList> REVISIONS =
            new Revisions<>(PriceList.class, PriceList::handle, PriceList::version);

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
        return prices(context, remembered(), clock.instant());
    }

    /** Prices by the lists as they are stored. */
    public Prices binding(MarketContext context) {
        var now = clock.instant();
        return prices(context, counting(context, now), now);
    }

    /** Prices by the lists as they are stored, at a time to come. */
    public Prices planned(MarketContext context, Instant at) {
        return prices(context, counting(context, at), at);
    }

    private static Prices prices(MarketContext context, List<PriceList> lists, Instant at) {
        return new Prices(
                context,
                lists.stream()
                        .filter(list -> list.isFor(context, at))
                        .sorted(PriceList.BY_RANK)
                        .toList());
    }

    /** Those that {@link PriceList#isFor} lets count: all that a sale needs to read. */
    List<PriceList> counting(MarketContext context, Instant at) {
        var markets = Stream.of(context.market().handle());
        var counting =
                where("isActive")
                        .is(true)
                        .and("startsAt")
                        .not()
                        .gt(at)
                        .and("endsAt")
                        .not()
                        .lte(at)
                        .andOperator(
                                noneOrAny("markets", markets),
                                noneOrAny("customerGroupIds", context.customerGroups().stream()));
        return mongo.find(Query.query(counting).limit(MOST), PriceList.class);
    }

    private static Criteria noneOrAny(String field, Stream<String> wanted) {
        return new Criteria().orOperator(where(field).size(0), where(field).in(wanted.toList()));
    }

    /** As they were a moment ago. */
    List<PriceList> remembered() {
        return memory.answer(ALL, this::all);
    }

    List<PriceList> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(MOST), PriceList.class);
    }

    public Set<String> handles() {
        return all().stream().map(PriceList::handle).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String handle) {
        return byHandle(handle).isPresent();
    }

    Optional<PriceList> byHandle(String handle) {
        return Optional.ofNullable(mongo.findById(handle, PriceList.class));
    }

    /**
     * Within a transaction of the caller's: whether all of these are there, and then they stay
     * until it ends. Who takes one away meanwhile wins, or waits.
     */
    boolean hold(Collection<String> handles) {
        var held = Query.query(where("_id").in(handles));
        var counted = new Update().inc(HOLDS, 1);
        return mongo.updateMulti(held, counted, PriceList.class).getMatchedCount()
                == handles.size();
    }

    /**
     * False when somebody else was faster. Another list may have had the handle before: then the
     * versions go on from there.
     */
    boolean add(PriceList list) {
        try {
            mongo.insert(list);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Stores a changed list; false when somebody else changed it since it was read. */
    boolean store(PriceList changed) {
        try {
            return REVISIONS.store(mongo, changed);
        } finally {
            forget();
        }
    }

    /** So that whoever changes a list sees it at once as it now is. */
    void forget() {
        memory.forget(ALL);
    }

    /** False when somebody else changed it since it was read. */
    boolean remove(String handle, long version) {
        try {
            return REVISIONS.remove(mongo, handle, version);
        } finally {
            forget();
        }
    }

    @Override
    public final String collection() {
        return "priceLists";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("isActive", Direction.ASC).on("endsAt", Direction.ASC));
    }
}
