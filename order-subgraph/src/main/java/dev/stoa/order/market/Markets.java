package dev.stoa.order.market;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Our own copies of the catalogue's markets. The home market is known from the start. */
@Repository
public class Markets implements Indexed {

    static final String COLLECTION = "markets";

    private static final int MOST_REMEMBERED = 100;

    private final MongoTemplate mongo;
    private final Memory<Market> memory;
    private final Market home;

    Markets(
            MongoTemplate mongo,
            Memories memories,
            @Value("${stoa.shop.currency}") Currency currency,
            @Value("${stoa.shop.country}") String country) {
        this.mongo = mongo;
        this.memory = memories.byId(COLLECTION, MOST_REMEMBERED, this::stored);
        this.home = new Market(Market.HOME, 0, true, country, List.of(Exchange.none(currency)));
    }

    /** The market as it was a moment ago; empty when it is not to be had. */
    public Optional<Market> active(String handle) {
        return memory.one(handle)
                .or(() -> Optional.of(home).filter(it -> it.handle().equals(handle)))
                .filter(Market::isActive);
    }

    /** As {@link #active}; the home market when it is not to be had any more. */
    public Market activeOrHome(String handle) {
        return active(handle).or(() -> active(Market.HOME)).orElse(home);
    }

    private Map<String, Market> stored(Collection<String> handles) {
        return mongo.find(Query.query(where("_id").in(handles)), Market.class).stream()
                .collect(Collectors.toMap(Market::handle, Function.identity()));
    }

    /** Keeps the market unless it, or a newer one, is there already. */
    void keep(Market market) {
        var older = where("_id").is(market.handle()).and("version").lt(market.version());
        try {
            mongo.findAndReplace(
                    Query.query(older), market, FindAndReplaceOptions.options().upsert());
        } catch (DuplicateKeyException e) {
            // A newer one is there, and has the id.
            return;
        } finally {
            memory.forget(market.handle());
        }
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
