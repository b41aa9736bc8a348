package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Prices that are set only where they still are what their author has seen. */
@CatalogTest
class ExpectedPriceIT {

    private static final String LIST =
            """
            mutation($input: PriceListSetInput!) { priceListSet(input: $input) {
              priceList { handle } } }""";
    private static final String PRICES =
            """
            mutation($input: PricesSetInput!) { pricesSet(input: $input) {
              priceList { handle } userErrors { code path ... on PriceConflictError {
                message source changedBy { id } changedAt
                current { price { amount } compareAt { amount } } } } } }""";
    private static final String HISTORY =
            """
            query($id: ID!, $list: String) { listedPriceHistory(variantId: $id, priceList: $list) {
              nodes { priceList price { minQuantity price { amount } } setAt endedAt source
                changedBy { id } } } }""";
    private static final String DELETE =
            """
            mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) { handle } }""";
    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private ListedPrices listed;
    @Autowired private MongoTemplate mongo;
    private String list = "";
    private String mug = "";

    @BeforeEach
    void begin() {
        list = "list-" + goods.mark();
        mug = Goods.variantOf(goods.product("Mug").put());
        var input = Map.of("handle", list, "expectedVersion", 0, "name", "Sale", "isActive", false);
        shop.ask(Callers.staff(), LIST, Map.of("input", input));
    }

    @Test
    void setsWhatIsStillAsItWasSeen() {
        assertThat(set(price(1, "7.00", seen(null, null)))).isEmpty();
        assertThat(set(price(1, "8.00", seen("7", null)))).isEmpty();
        assertThat(set(price(1, null, seen("8.0", null)))).isEmpty();

        assertThat(stored()).isEmpty();
    }

    @Test
    void tellsEachRowThatWasOvertakenAndSetsNone() {
        set(price(1, "7.00", null), price(10, "6.00", null), price(100, "5.00", null));
        set(price(1, "7.50", null), price(100, null, null));

        var refused =
                set(
                        price(1, "6.90", seen("7.00", null)),
                        price(10, "5.90", seen("6.00", null)),
                        price(100, "4.90", seen("5.00", null)));

        assertThat(refused)
                .extracting(it -> it.get("code") + " " + it.get("path"))
                .containsExactly(
                        "CONFLICT [prices, 0, expectedPrice]",
                        "CONFLICT [prices, 2, expectedPrice]");
        assertThat(refused.getFirst())
                .extractingByKey("current")
                .hasToString("{price={amount=7.50}, compareAt=null}");
        assertThat(refused.getLast()).containsEntry("current", null);
        assertThat(stored()).containsExactlyInAnyOrder("7.50 EUR", "6.00 EUR");
    }

    @Test
    void namesWhoWasFaster() {
        set(ANNA, price(1, "7.00", null), price(10, "6.00", null));
        set(price(1, "7.00", null), price(100, "5.00", null));
        set(ANNA, price(10, null, null));

        var refused =
                set(
                        price(1, "6.90", seen(null, null)),
                        price(10, "5.90", seen("6.00", null)),
                        price(100, "4.90", seen(null, null)));

        assertThat(refused)
                .extracting(it -> it.get("changedBy"))
                .as("setting the same again makes nobody its author")
                .containsExactly(
                        Map.of("id", "stf_anna"),
                        Map.of("id", "stf_anna"),
                        Map.of("id", "stf_test"));
        assertThat(refused)
                .allSatisfy(it -> assertThat(it).containsEntry("source", "STAFF"))
                .extracting(it -> it.get("changedAt"))
                .doesNotContainNull();
    }

    @Test
    void tellsOfAPriceOfBeforeAuthorsWereNoted() {
        set(price(1, "7.00", null));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(mug)),
                new Update().unset("rows.0.setBy"),
                "variantPrices");

        assertThat(set(price(1, "6.90", seen(null, null))))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("source", null))
                .satisfies(it -> assertThat(it).containsEntry("changedBy", null));
    }

    @Test
    void keepsWhatListsHadAndWhoEndedIt() {
        set(price(1, "7.00", null), price(10, "6.00", null));
        set(ANNA, price(1, "7.50", null));
        shop.ask(ANNA, DELETE, Map.of("input", Map.of("handle", list, "expectedVersion", 1)));

        var former = history(list);

        assertThat(former)
                .extracting(it -> String.valueOf(it.get("price")))
                .containsExactly(
                        "{minQuantity=1, price={amount=7.50}}",
                        "{minQuantity=10, price={amount=6.00}}",
                        "{minQuantity=1, price={amount=7.00}}");
        assertThat(former)
                .allSatisfy(
                        it ->
                                assertThat(it)
                                        .containsEntry("priceList", list)
                                        .containsEntry("source", "STAFF")
                                        .containsEntry("changedBy", Map.of("id", "stf_anna")));
        assertThat(former.getFirst().get("setAt")).isEqualTo(former.getLast().get("endedAt"));
        assertThat(history(null)).hasSize(3);
        assertThat(history("another")).isEmpty();
    }

    @Test
    void showsFormerPricesToStaffAlone() {
        var variables = Map.<String, Object>of("id", mug);

        assertThat(shop.ask(Callers.customer("cus_1"), HISTORY, variables).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask(Callers.staff(Permission.ORDERS_READ), HISTORY, variables).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void countsTheFormerPriceToo() {
        var reduced = price(1, "7.00", null);
        reduced.put("compareAt", "9.00");
        set(reduced);

        assertThat(set(price(1, "6.00", seen("7.00", null)))).hasSize(1);
        assertThat(set(price(1, "6.00", seen("7.00", "9.00")))).isEmpty();
    }

    @Test
    void mindsNothingWhereItIsAlreadyAsWantedOrNobodySaysWhatTheyHaveSeen() {
        set(price(1, "7.00", null));

        assertThat(set(price(1, "7.00", seen("5.00", null)))).isEmpty();
        assertThat(set(price(1, "6.00", null))).isEmpty();
    }

    @Test
    void letsOneOfManyWin() throws Exception {
        set(price(1, "7.00", null));
        var tasks = new ArrayList<Callable<List<Map<String, Object>>>>();
        for (int i = 10; i < 18; i++) {
            var wanted = price(1, i + ".00", seen("7.00", null));
            tasks.add(() -> set(wanted));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int won = 0;
            for (var done : threads.invokeAll(tasks)) {
                won += done.get().isEmpty() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    private List<Map<String, Object>> history(@Nullable String ofList) {
        var variables = new HashMap<String, Object>(Map.of("id", mug));
        variables.put("list", ofList);
        return shop.ask(Callers.staff(Permission.PRODUCTS_READ), HISTORY, variables)
                .at("listedPriceHistory.nodes");
    }

    private List<Map<String, Object>> set(Map<?, ?>... prices) {
        return set(Callers.staff(), prices);
    }

    private List<Map<String, Object>> set(Caller caller, Map<?, ?>... prices) {
        var input = Map.of("priceList", list, "prices", List.of(prices));
        return shop.ask(caller, PRICES, Map.of("input", input)).at("pricesSet.userErrors");
    }

    private Map<String, Object> price(
            int minQuantity, @Nullable String amount, @Nullable Map<String, Object> seen) {
        var price = new HashMap<String, Object>(Map.of("variantId", mug, "currency", "EUR"));
        price.put("minQuantity", minQuantity);
        price.put("amount", amount);
        price.put("expectedPrice", seen);
        return price;
    }

    private static Map<String, Object> seen(@Nullable String amount, @Nullable String compareAt) {
        var seen = new HashMap<String, Object>();
        seen.put("amount", amount);
        seen.put("compareAt", compareAt);
        return seen;
    }

    private List<String> stored() {
        return listed.stored(List.of(mug)).get(mug).stream()
                .map(row -> row.price().toString())
                .toList();
    }
}
