package dev.stoa.catalog.pickup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods are picked up in Berlin, Hamburg and Vienna. */
@CatalogTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PickupIT {

    private static final String OPTIONS =
            """
            query($ids: [ID!]!, $near: PickupNearInput, $first: Int! = 50) { nodes(ids: $ids) { ... on ProductVariant {
              pickupOptions(near: $near, first: $first) { availability readyAt distanceMeters
                place { id name timeZone address { name line1 city country } } } } } }""";
    private static final String OFFERS =
            """
            query($lines: [PickupLineInput!]!, $hold: ID, $near: PickupNearInput) { pickupOffers(lines: $lines, reservationId: $hold, near: $near) {
              availability readyAt place { id } } }""";
    private static final String RESERVE =
            """
            mutation($input: StockReserveInput!) { stockReserve(input: $input) { isReserved shortages { available } } }""";
    private static final String ADJUST =
            """
            mutation($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) { userErrors { code } } }""";
    private static final String BUNDLE =
            """
            mutation($input: ProductBundleSetInput!) { productBundleSet(input: $input) { userErrors { code } } }""";
    private static final String POLICY =
            """
            mutation($input: StockPolicyUpdateInput!) { stockPolicyUpdate(input: $input) { userErrors { code } } }""";

    private static final Caller ORDER = Callers.service("order");

    @Autowired private Shop shop;
    @Autowired private Goods goods;
    @Autowired private Depots depots;
    @Autowired private QueryBudget budget;
    @Autowired private Ids ids;

    private String berlin = "";
    private String hamburg = "";
    private String vienna = "";

    @BeforeAll
    void open() {
        berlin = depots.handingOut("10115", "DE", 52.53, 13.38);
        hamburg = depots.handingOut("20095", "DE", 53.55, 10.0);
        vienna = depots.handingOut("1010", "AT", 48.21, 16.37);
    }

    @AfterAll
    void close() {
        List.of(berlin, hamburg, vienna).forEach(depots::remove);
    }

    @Test
    void tellsWhatIsThereButNotHowMuch() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        put(mug, berlin, 100);
        put(mug, hamburg, 1);

        var options = options(mug, null);

        assertThat(at(options, berlin)).containsEntry("availability", "AVAILABLE");
        assertThat(at(options, hamburg)).containsEntry("availability", "FEW");
        assertThat(at(options, vienna))
                .as("what is in the main warehouse alone")
                .containsEntry("availability", "UNAVAILABLE")
                .containsEntry("readyAt", null);
        assertThat(Instant.parse((String) at(options, berlin).get("readyAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(29)),
                        Instant.now().plus(Duration.ofMinutes(31)));
        assertThat(at(options, berlin).get("place"))
                .isEqualTo(
                        Map.of(
                                "id",
                                berlin,
                                "name",
                                "Shop 10115",
                                "timeZone",
                                "UTC",
                                "address",
                                Map.of(
                                        "name", "Shop 10115",
                                        "line1", "Market 1",
                                        "city", "Town",
                                        "country", "DE")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48.2 | 16.4 | DE | 10115 | 1010, 10115, 20095",
                "53.5 | 10.1 | AT | | 20095, 10115, 1010",
                " | | AT | | 1010, 10115, 20095",
                " | | DE | 20 | 20095, 10115, 1010",
                " | | | 10 10 | 1010, 10115, 20095"
            })
    void beginsWithTheNearest(
            String latitude, String longitude, String country, String postalCode, String order) {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var near = new HashMap<String, Object>();
        near.put("country", country);
        near.put("postalCode", postalCode);
        if (latitude != null) {
            near.put("coordinates", Map.of("latitude", latitude, "longitude", longitude));
        }

        var options = options(mug, near);

        assertThat(options.stream().map(it -> (String) ((Map<?, ?>) it.get("place")).get("name")))
                .containsSubsequence(
                        List.of(order.split(", ")).stream().map("Shop "::concat).toList());
        assertThat(at(options, vienna).get("distanceMeters") == null).isEqualTo(latitude == null);
    }

    @Test
    void countsThePiecesOfABundleAtOnePlace() {
        var cup = Goods.variantOf(goods.product("Cup").put());
        var pot = Goods.variantOf(goods.product("Pot").put());
        var set = goods.product("Tea set").stock(0).put();
        var parts = List.of(Map.of("variantId", cup, "quantity", 2), Map.of("variantId", pot));
        var bundle =
                Map.<String, Object>of(
                        "variantId", Goods.variantOf(set),
                        "expectedVersion", set.version(),
                        "components", parts);
        assertThat(done(BUNDLE, bundle, "productBundleSet")).isEmpty();
        put(cup, berlin, 1);
        put(cup, hamburg, 2);
        put(pot, berlin, 1);
        put(pot, hamburg, 1);

        var options = options(Goods.variantOf(set), null);

        assertThat(at(options, berlin)).containsEntry("availability", "UNAVAILABLE");
        assertThat(at(options, hamburg)).containsEntry("availability", "FEW");
    }

    @Test
    void handsOutOnlyWhatIsOutAndOnTheShelf() {
        var later = Goods.variantOf(goods.product("Later").onBackOrder().stock(0).put());
        assertThat(at(options(later, null), berlin)).containsEntry("availability", "UNAVAILABLE");
        var draft = Goods.variantOf(goods.product("Draft").as(ProductStatus.DRAFT).put());
        var asked = Map.<String, Object>of("ids", List.of(draft));
        assertThat(shop.ask(Callers.staff(), OPTIONS, asked).<List<?>>at("nodes[0].pickupOptions"))
                .isEmpty();

        var coming = Goods.variantOf(goods.product("Coming").put());
        put(coming, berlin, 9);
        var terms = Map.of("releaseAt", Instant.now().plusSeconds(86_400).toString(), "cap", 5);
        var policy =
                Map.<String, Object>of(
                        "variantId", coming, "expectedVersion", 0, "preOrder", terms);
        assertThat(done(POLICY, policy, "stockPolicyUpdate")).isEmpty();
        assertThat(at(options(coming, null), berlin)).containsEntry("availability", "UNAVAILABLE");
    }

    @Test
    void tellsTheOrderSubgraphWhereAllOfACartIs() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var bowl = Goods.variantOf(goods.product("Bowl").put());
        put(mug, berlin, 2);
        put(mug, hamburg, 2);
        put(bowl, hamburg, 1);
        var cart = List.of(line(mug, 2), line(bowl, 1));

        assertThat(offered(cart, null)).containsEntry(hamburg, "FEW");
        assertThat(offered(cart, null)).containsEntry(berlin, "UNAVAILABLE");
        assertThat(offered(List.of(line(mug, 3)), null)).containsEntry(hamburg, "UNAVAILABLE");
        assertThat(offered(List.of(line(mug, 1), line("var_none", 1)), null)).isEmpty();

        var hold = ids.next("rsv");
        var input =
                Map.<String, Object>of(
                        "reservationId", hold,
                        "expiresAt", "2126-01-01T00:00:00Z",
                        "lines", cart,
                        "warehouseId", hamburg);
        var reserved = shop.ask(ORDER, RESERVE, Map.of("input", input));
        assertThat(reserved.<Boolean>at("stockReserve.isReserved")).isTrue();
        assertThat(offered(cart, hold)).as("its own").containsEntry(hamburg, "FEW");
        assertThat(offered(cart, null)).containsEntry(hamburg, "UNAVAILABLE");
    }

    @Test
    void tellsNobodyElseWhereACartIs() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var asked = Map.<String, Object>of("lines", List.of(line(mug, 1)));

        assertThat(shop.ask(Callers.GUEST, OFFERS, asked).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(shop.ask(Callers.staff(), OFFERS, asked).errorCode()).isEqualTo("FORBIDDEN");
        var none = Map.<String, Object>of("lines", List.of(line(mug, 0)));
        assertThat(shop.ask(ORDER, OFFERS, none).errorCode()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesWhatIsNoPlaceAndNoNumber() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var pole = Map.of("coordinates", Map.of("latitude", "90.1", "longitude", "0"));

        assertThat(ask(List.of(mug), Map.of("near", pole)).errorCode()).isEqualTo("BAD_REQUEST");
        for (int first : new int[] {0, 51}) {
            assertThat(ask(List.of(mug), Map.of("first", first)).errorCode())
                    .isEqualTo("BAD_REQUEST");
        }
        assertThat(ask(List.of(mug), Map.of("first", 2)).<List<?>>at("nodes[0].pickupOptions"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void readsTheStockOfAllVariantsAtOnce(int count) {
        var variants = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            variants.add(Goods.variantOf(goods.product("Mug").put()));
        }

        var reads =
                budget.commandsOf(
                        () -> ask(variants, Map.of()).<Object>at("nodes[0].pickupOptions"));

        assertThat(reads).as("variants, warehouses, stock").hasSizeLessThanOrEqualTo(3);
    }

    private static Map<String, Object> line(String variant, int quantity) {
        return Map.of("variantId", variant, "quantity", quantity);
    }

    private Map<String, String> offered(List<Map<String, Object>> lines, String hold) {
        var variables = new HashMap<String, Object>();
        variables.put("lines", lines);
        variables.put("hold", hold);
        var found = new HashMap<String, String>();
        shop.ask(ORDER, OFFERS, variables)
                .<List<Map<String, Object>>>at("pickupOffers")
                .forEach(
                        it ->
                                found.put(
                                        (String) ((Map<?, ?>) it.get("place")).get("id"),
                                        (String) it.get("availability")));
        return found;
    }

    private List<Map<String, Object>> options(String variant, Object near) {
        var variables = new HashMap<String, Object>();
        variables.put("near", near);
        return ask(List.of(variant), variables).at("nodes[0].pickupOptions");
    }

    private Shop.Answer ask(List<String> variants, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("ids", variants);
        return shop.ask(Callers.GUEST, OPTIONS, all);
    }

    private static Map<String, Object> at(List<Map<String, Object>> options, String place) {
        return options.stream()
                .filter(option -> ((Map<?, ?>) option.get("place")).get("id").equals(place))
                .findFirst()
                .orElseThrow();
    }

    private void put(String variant, String warehouse, int pieces) {
        var input =
                Map.<String, Object>of(
                        "idempotencyKey", ids.next("key"),
                        "variantId", variant,
                        "warehouseId", warehouse,
                        "delta", pieces,
                        "reason", "RECEIVED");
        assertThat(done(ADJUST, input, "inventoryAdjust")).isEmpty();
    }

    private List<?> done(String mutation, Map<String, Object> input, String name) {
        return shop.ask(Callers.staff(), mutation, Map.of("input", input)).at(name + ".userErrors");
    }
}
