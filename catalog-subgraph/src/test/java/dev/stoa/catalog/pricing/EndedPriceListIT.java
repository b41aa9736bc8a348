package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Lists with very many prices, taken away by who dies over it. */
@CatalogTest
class EndedPriceListIT {

    private static final int MANY = 1_100;
    private static final Caller STAFF = Callers.staff();
    private static final String SET =
            """
            mutation($input: PriceListSetInput!) { priceListSet(input: $input) {
              priceList { handle version } userErrors { code } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private PriceLists lists;
    @Autowired private EndedPriceLists endedLists;
    @Autowired private EndedListedPrices ended;
    @Autowired private EndListedPrices endListedPrices;
    @Autowired private Seasons seasons;
    @Autowired private Changes changes;
    @Autowired private Transactions transactions;
    @Autowired private Memories memories;
    @Autowired private MongoTemplate mongo;
    @Autowired private Clock clock;
    private String sale = "";
    private String other = "";

    /** Stops working when it is to take the second batch away. */
    private static final class Dying extends ListedPrices {

        private int batches;

        Dying(MongoTemplate mongo, Memories memories) {
            super(mongo, memories);
        }

        @Override
        void remove(String handle, Collection<String> variantIds) {
            batches++;
            if (batches > 1) {
                throw new IllegalStateException("killed");
            }
            super.remove(handle, variantIds);
        }
    }

    @BeforeEach
    void fill() {
        sale = "sale-" + goods.mark();
        other = "other-" + goods.mark();
        assertThat(make(sale)).isEqualTo(1);
        var rows =
                IntStream.range(0, MANY)
                        .mapToObj(
                                i ->
                                        new VariantPrices(
                                                "var_" + sale + i, List.of(row(sale), row(other))))
                        .toList();
        mongo.insertAll(rows);
    }

    @AfterEach
    void takeAway() {
        lists.all().forEach(list -> lists.remove(list.handle(), list.version()));
        mongo.remove(new Query(), VariantPrices.class);
        mongo.remove(new Query(), EndedPriceList.class);
    }

    @Test
    void isFinishedByWhoeverComesNext() {
        assertThatThrownBy(this::deleteAndDie).hasMessage("killed");

        assertThat(lists.has(sale)).as("no price of it counts any more").isFalse();
        assertThat(seasons.endedAfter(Instant.EPOCH))
                .filteredOn(it -> it.list().equals(sale))
                .hasSize(1);
        assertThat(left(sale))
                .as("a batch is taken as a whole or not at all")
                .isEqualTo(MANY - 500);
        assertThat(kept(sale)).hasSize(500);
        assertThat(endListedPrices.handle()).as("somebody may be at it").isFalse();

        assertThat(later().handle()).isTrue();

        assertThat(left(sale)).isZero();
        assertThat(left(other)).isEqualTo(MANY);
        assertThat(kept(sale)).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(later().handle()).as("nothing is left").isFalse();
    }

    @Test
    void leavesNothingToAnotherListOfTheSameHandle() {
        assertThatThrownBy(this::deleteAndDie).hasMessage("killed");

        assertThat(make(sale)).as("versions go on").isEqualTo(2);

        assertThat(left(sale)).isZero();
        assertThat(kept(sale)).hasSize(MANY).doesNotHaveDuplicates();
        mongo.insert(new VariantPrices("var_new" + sale, List.of(row(sale))));
        endListedPrices.some(sale);
        assertThat(later().handle()).isFalse();
        assertThat(left(sale)).as("those of the new list stay").isEqualTo(1);
    }

    @Test
    void isTakenAwayOnceByManyAtOnce() throws Exception {
        assertThatThrownBy(this::deleteAndDie).hasMessage("killed");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(this::all, this::all, this::all))) {
                done.get();
            }
        }

        assertThat(left(sale)).isZero();
        assertThat(kept(sale)).hasSize(MANY).doesNotHaveDuplicates();
    }

    private Boolean all() {
        endListedPrices.all(sale);
        return true;
    }

    private void deleteAndDie() {
        var dying =
                new EndListedPrices(
                        endedLists, new Dying(mongo, memories), ended, transactions, clock);
        var _ =
                new DeletePriceList(lists, endedLists, dying, seasons, changes, transactions, clock)
                        .handle(new DeletePriceList.Command(sale, 1), STAFF);
    }

    private EndListedPrices later() {
        return new EndListedPrices(
                endedLists,
                new ListedPrices(mongo, memories),
                ended,
                transactions,
                Clock.offset(clock, Duration.ofMinutes(1)));
    }

    private int make(String handle) {
        var input = Map.of("handle", handle, "expectedVersion", 0, "name", "Sale");
        return shop.ask(STAFF, SET, Map.of("input", input)).at("priceListSet.priceList.version");
    }

    private ListedPrice row(String list) {
        var price = Money.of(new BigDecimal("7.00"), Currency.getInstance("EUR"));
        return new ListedPrice(list, 1, price, null, clock.instant());
    }

    private long left(String list) {
        return mongo.count(Query.query(where("rows.list").is(list)), VariantPrices.class);
    }

    private List<String> kept(String list) {
        return mongo.find(Query.query(where("row.list").is(list)), EndedListedPrice.class).stream()
                .map(EndedListedPrice::variantId)
                .collect(Collectors.toList());
    }
}
