package dev.stoa.catalog.market;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All markets, the home market first; there always is one, and it is active. */
@Repository
public class Markets implements Indexed {

    static final int MOST = 100;

    private static final String ALL = "all";
    private static final Revisions<Market> REVISIONS =
            new Revisions<>(Market.class, Market::handle, Market::version);

    private final MongoTemplate mongo;
    private final HomeMarket home;
    private final Memory<List<Market>> memory;

    Markets(MongoTemplate mongo, Memories memories, HomeMarket home) {
        this.mongo = mongo;
        this.home = home;
        this.memory = memories.byQuestion(collection(), 1);
    }

    List<Market> all() {
        var stored = mongo.find(new Query().with(Sort.by("_id")).limit(MOST), Market.class);
        var homes = stored.stream().filter(Market::isHome).findFirst().orElseGet(home::market);
        return Stream.concat(Stream.of(homes), stored.stream().filter(market -> !market.isHome()))
                .toList();
    }

    /** As they were a moment ago. */
    List<Market> remembered() {
        return memory.answer(ALL, this::all);
    }

    /** Those anybody can choose, as they were a moment ago. */
    public List<Market> open() {
        return remembered().stream().filter(Market::isActive).toList();
    }

    public boolean isKnown(String handle) {
        return all().stream().anyMatch(market -> market.handle().equals(handle));
    }

    /** The home market as it is set up, until somebody changes it. */
    Optional<Market> byHandle(String handle) {
        return Optional.ofNullable(mongo.findById(handle, Market.class))
                .or(() -> Optional.of(home.market()).filter(it -> it.handle().equals(handle)));
    }

    /**
     * The market and the currency chosen; the home market, and the market's first currency, where
     * nobody chose, or what is not to be had.
     */
    public MarketContext context(
            @Nullable String handle, @Nullable Currency currency, Set<String> customerGroups) {
        var all = remembered();
        var market =
                all.stream()
                        .filter(it -> it.isActive() && it.handle().equals(handle))
                        .findFirst()
                        .orElseGet(all::getFirst);
        var sold =
                Optional.ofNullable(currency)
                        .flatMap(market::currency)
                        .orElseGet(market.currencies()::getFirst);
        return new MarketContext(market, sold, customerGroups);
    }

    /** Stores a changed market; false when somebody else changed it since it was read. */
    boolean store(Market changed) {
        return REVISIONS.store(mongo, changed);
    }

    /** So that whoever changes a market sees it at once as it now is. */
    void forget() {
        memory.forget(ALL);
    }

    @Override
    public final String collection() {
        return "markets";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
