package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Reductions by price lists. */
@CatalogTest
class PriorPricesIT {

    private static final String LOWEST =
            """
            query($ids: [ID!]!) { nodes(ids: $ids) {
              ... on ProductVariant { lowestPriceBefore { amount } price { listed { amount } } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private PriceLists lists;
    @Autowired private ListedPrices listed;
    @Autowired private EndedListedPrices ended;
    @Autowired private Seasons seasons;
    @Autowired private QueryBudget budget;
    @Autowired private Clock clock;
    @Autowired private MongoTemplate mongo;

    private Instant now;
    private String mug;

    @BeforeEach
    void aMug() {
        now = clock.instant();
        mug = Goods.variantOf(goods.product("Mug").price("10.00").put());
    }

    @AfterEach
    void takeListsAway() {
        for (var list : lists.all()) {
            lists.remove(list.handle(), list.version());
        }
        mongo.remove(new Query(), VariantPrices.class);
        mongo.remove(new Query(), Season.class);
    }

    @Test
    void isTheVariantsOwnPriceBeforeASale() {
        set(list("sale", days(-3), null, null), "7.00", days(-10));

        assertThat(lowest(mug)).isEqualTo("10.00");
    }

    @Test
    void isThatOfAnEarlierSale() {
        set(list("spring", days(-20), days(-15), null), "6.00", days(-30));
        set(list("summer", days(-3), null, null), "7.00", days(-10));

        assertThat(lowest(mug)).isEqualTo("6.00");
    }

    @Test
    void looksThirtyDaysBackFromTheBeginningOfTheSale() {
        set(list("winter", days(-60), days(-34), null), "5.00", days(-60));
        set(list("summer", days(-3), null, null), "7.00", days(-10));

        assertThat(lowest(mug)).isEqualTo("10.00");
    }

    @Test
    void isThatOfASaleByPercentage() {
        list("spring", days(-20), days(-15), "-50");
        list("summer", days(-3), null, "-20");

        assertThat(lowest(mug)).isEqualTo("5.00");
    }

    @Test
    void isThatTheSameListHadBefore() {
        var sale = list("sale", days(-20), null, null);
        set(sale, "8.00", days(-2));
        ended.append(Map.of(mug, List.of(row(sale, "6.50", days(-18)))), days(-2), Actor.IMPORT);

        assertThat(lowest(mug)).isEqualTo("6.50");
    }

    @Test
    void knowsConditionsThatWereChangedSince() {
        var sale = list("sale", days(-20), null, "-40");
        var before = lists.byHandle(sale).orElseThrow();
        seasons.keep(before, days(-10));
        lists.store(at(before, days(-5), null, "-10"));

        assertThat(lowest(mug)).isEqualTo("6.00");
    }

    @Test
    void leavesOutWhatOnlyMembersPaid() {
        var members = list("members", days(-20), days(-15), null);
        lists.store(forMembers(lists.byHandle(members).orElseThrow()));
        set(members, "3.00", days(-20));
        set(list("summer", days(-3), null, null), "7.00", days(-10));

        assertThat(lowest(mug)).isEqualTo("10.00");
    }

    @Test
    void isKeptWhenStaffChangeAPriceOrDeleteTheList() {
        var input = new HashMap<String, Object>();
        input.put("variantId", mug);
        input.put("currency", "EUR");
        input.put("amount", "4.00");
        var sale = list("sale", days(-10), null, null);
        set(sale, "5.00", days(-10));
        pricesSet(sale, input);
        pricesSet(sale, input);
        assertThat(ended.endedAfter(List.of(mug), days(-1)).get(mug))
                .as("setting the same price again is no change")
                .singleElement()
                .satisfies(it -> assertThat(it.row().price()).isEqualTo(euros("5.00")));

        shop.ask(
                        Callers.staff(),
                        "mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) { handle } }",
                        Map.of("input", Map.of("handle", sale, "expectedVersion", 1)))
                .at("priceListDelete.handle");

        assertThat(ended.endedAfter(List.of(mug), days(-1)).get(mug))
                .extracting(it -> it.row().price())
                .containsExactlyInAnyOrder(euros("5.00"), euros("4.00"));
        assertThat(seasons.endedAfter(days(-1)))
                .filteredOn(season -> season.list().equals(sale))
                .singleElement()
                .satisfies(season -> assertThat(season.from()).isEqualTo(days(-10)));
    }

    @Test
    void readsThoseOfAListAtOnce() {
        list("sale", days(-3), null, "-20");
        var many = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            many.add(Goods.variantOf(goods.product("Mug").price("10.00").put()));
        }

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, LOWEST, Map.of("ids", many))
                                                        .<List<String>>at(
                                                                "nodes[*].lowestPriceBefore.amount"))
                                        .hasSize(20)
                                        .containsOnly("10.00"));

        assertThat(reads)
                .filteredOn(
                        read ->
                                read.contains("priceHistory")
                                        || read.contains("priceListSeasons")
                                        || read.contains("endedListedPrices"))
                .hasSize(3);
    }

    private void pricesSet(String list, Map<String, Object> price) {
        assertThat(
                        shop.ask(
                                        Callers.staff(),
                                        "mutation($input: PricesSetInput!) { pricesSet(input: $input) { userErrors { code } } }",
                                        Map.of(
                                                "input",
                                                Map.of(
                                                        "priceList",
                                                        list,
                                                        "prices",
                                                        List.of(price))))
                                .<List<?>>at("pricesSet.userErrors"))
                .isEmpty();
    }

    private String lowest(String variantId) {
        return shop.ask(Callers.GUEST, LOWEST, Map.of("ids", List.of(variantId)))
                .at("nodes[0].lowestPriceBefore.amount");
    }

    /** As precise as the database is. */
    private Instant days(int days) {
        return Instant.ofEpochMilli(now.plus(Duration.ofDays(days)).toEpochMilli());
    }

    private String list(
            String name, Instant since, @Nullable Instant endsAt, @Nullable String percent) {
        var handle = name + "-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
        assertThat(
                        lists.store(
                                new PriceList(
                                        handle,
                                        name,
                                        List.of(),
                                        List.of(),
                                        null,
                                        endsAt,
                                        0,
                                        percent == null ? null : new BigDecimal(percent),
                                        since,
                                        true,
                                        1)))
                .isTrue();
        return handle;
    }

    private static PriceList at(
            PriceList list, Instant since, @Nullable Instant endsAt, String percent) {
        return new PriceList(
                list.handle(),
                list.name(),
                list.markets(),
                list.customerGroupIds(),
                null,
                endsAt,
                0,
                new BigDecimal(percent),
                since,
                true,
                list.version() + 1);
    }

    private static PriceList forMembers(PriceList list) {
        return new PriceList(
                list.handle(),
                list.name(),
                list.markets(),
                List.of("cgr_1"),
                null,
                list.endsAt(),
                0,
                null,
                list.since(),
                true,
                list.version() + 1);
    }

    private void set(String list, String price, Instant since) {
        var row = row(list, price, since);
        listed.change(
                Map.of(mug, List.of(new PriceChange(list, 1, row.price().currency(), row))),
                Actor.IMPORT);
    }

    private static ListedPrice row(String list, String price, Instant since) {
        return new ListedPrice(list, 1, euros(price), null, since);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
