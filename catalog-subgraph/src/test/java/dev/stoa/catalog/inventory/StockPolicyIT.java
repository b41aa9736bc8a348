package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@CatalogTest
class StockPolicyIT {

    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");
    private static final String UPDATE =
            """
            mutation($input: StockPolicyUpdateInput!) { stockPolicyUpdate(input: $input) {
              stockLevel { lowAt continuesSelling
                policy { version lowStockThreshold preOrder { releaseAt cap isOver } } }
              userErrors { code path } } }""";
    private static final String REPORT =
            """
            query($after: String) { lowStockReport(first: 100, after: $after) {
              nodes { available variant { id } } pageInfo { endCursor hasNextPage } } }""";
    private static final String AVAILABILITY =
            """
            query($id: ID!) { productVariant(by: {id: $id}) { availability { __typename isBuyable
              ... on PreOrder { releaseAt quantityAvailable }
              ... on BackOrder { expectedAt } } } }""";

    @Autowired private ReserveStock reserveStock;
    @Autowired private EndPreOrders endPreOrders;
    @Autowired private Stocks stocks;
    @Autowired private Products products;
    @Autowired private MongoTemplate mongo;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private Clock clock;

    @Test
    void reportsWhatIsLowByItsOwnThresholdOrTheShops() {
        var few = Goods.variantOf(goods.product("Few").stock(5).put());
        var enough = Goods.variantOf(goods.product("Enough").stock(6).put());
        var wished = Goods.variantOf(goods.product("Wished").stock(50).put());
        var bold = Goods.variantOf(goods.product("Bold").stock(2).put());
        var uncounted = Goods.variantOf(goods.product("Voucher").stock(0).uncounted().put());
        update(wished, 0, Map.of("lowStockThreshold", 50));
        update(bold, 0, Map.of("lowStockThreshold", 1));

        assertThat(reported()).contains(few, wished).doesNotContain(enough, bold, uncounted);

        update(wished, 1, with("lowStockThreshold", null));
        assertThat(reported()).doesNotContain(wished);
    }

    @Test
    void knowsSinceWhenItIsLow() {
        var variant = Goods.variantOf(goods.product("Sold").stock(7).put());

        hold(variant, 1);
        assertThat(stocks.of(variant)).get().extracting(Stock::lowAt).isNull();
        var release = hold(variant, 1);
        var since = stocks.of(variant).orElseThrow().lowAt();
        assertThat(since).isNotNull();
        hold(variant, 1);
        assertThat(stocks.of(variant)).get().extracting(Stock::lowAt).isEqualTo(since);
        stocks.adjust(variant, new Stock.Pieces(Warehouse.MAIN, 9));

        assertThat(release).isNotEmpty();
        assertThat(stocks.of(variant)).get().extracting(Stock::lowAt).isNull();
    }

    @Test
    void takesPreOrdersUpToTheirCapAndNoMore() throws Exception {
        var game = goods.product("Game").stock(2).put();
        var variant = Goods.variantOf(game);
        var terms = Map.of("releaseAt", LATER.toString(), "cap", 10);
        assertThat(codes(update(variant, 0, Map.of("preOrder", terms)))).isEmpty();
        assertThat(availability(variant))
                .containsEntry("__typename", "PreOrder")
                .containsEntry("releaseAt", LATER.toString())
                .containsEntry("quantityAvailable", 12);

        var answers = new ArrayList<Future<Boolean>>();
        try (var buyers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                answers.add(buyers.submit(() -> isHeld(variant, 1)));
            }
        }
        int won = 0;
        for (var answer : answers) {
            won += answer.get() ? 1 : 0;
        }

        assertThat(won).isEqualTo(12);
        assertThat(availability(variant)).containsEntry("__typename", "OutOfStock");
        assertThat(products.byId(game.id()))
                .get()
                .extracting(Product::isAvailable)
                .isEqualTo(false);
    }

    @Test
    void endsPreOrdersWithTheRelease() {
        var game = goods.product("Game").stock(0).put();
        var variant = Goods.variantOf(game);
        var soon = clock.instant().plus(Duration.ofHours(1)).toString();
        update(variant, 0, Map.of("preOrder", Map.of("releaseAt", soon, "cap", 5)));
        assertThat(products.byId(game.id())).get().extracting(Product::isAvailable).isEqualTo(true);
        assertThat(isHeld(variant, 2)).isTrue();
        var past = Update.update("ownPolicy.preOrder.releaseAt", Instant.EPOCH);
        mongo.updateFirst(Query.query(Criteria.where("_id").is(variant)), past, Stock.class);

        endPreOrders.handle();

        assertThat(isHeld(variant, 1)).isFalse();
        assertThat(availability(variant)).containsEntry("__typename", "OutOfStock");
        assertThat(products.byId(game.id()))
                .get()
                .extracting(Product::isAvailable)
                .isEqualTo(false);
        assertThat(stocks.of(variant)).get().extracting(Stock::available).isEqualTo(-2);
    }

    @Test
    void takesOrdersBeyondTheStockWhereStaffSaySo() {
        var variant = Goods.variantOf(goods.product("Sofa").stock(0).put());

        update(variant, 0, Map.of("continuesSelling", true));

        assertThat(availability(variant))
                .containsEntry("__typename", "BackOrder")
                .containsEntry("expectedAt", null);
        assertThat(isHeld(variant, 3)).isTrue();
    }

    @Test
    void refusesWhatMakesNoSense() {
        var variant = Goods.variantOf(goods.product("Plain").put());
        var past = Map.of("releaseAt", "2020-01-01T00:00:00Z", "cap", 1);
        var none = Map.of("releaseAt", LATER.toString(), "cap", 0);
        var huge = Map.of("releaseAt", LATER.toString(), "cap", 1_000_001);
        var fine = Map.of("releaseAt", LATER.toString(), "cap", 1);

        for (var wrong :
                List.<Map<String, Object>>of(
                        Map.of("lowStockThreshold", -1),
                        Map.of("lowStockThreshold", 1_000_001),
                        Map.of("preOrder", past),
                        Map.of("preOrder", none),
                        Map.of("preOrder", huge),
                        Map.of("preOrder", fine, "continuesSelling", true))) {
            assertThat(codes(update(variant, 0, wrong))).as("%s", wrong).containsExactly("INVALID");
        }
        assertThat(codes(update(variant, 0, with("continuesSelling", null))))
                .containsExactly("REQUIRED");
        assertThat(codes(update(variant, 1, Map.of("lowStockThreshold", 3))))
                .containsExactly("CONFLICT");
        assertThat(codes(update(ids.next("var"), 0, Map.of("lowStockThreshold", 3))))
                .containsExactly("NOT_FOUND");
        assertThat(stocks.of(variant)).get().extracting(Stock::policy).isEqualTo(StockPolicy.USUAL);
    }

    @Test
    void refusesStrangers() {
        var variant = Goods.variantOf(goods.product("Guarded").put());
        var input = Map.<String, Object>of("lowStockThreshold", 3);

        assertThat(update(Callers.GUEST, variant, 0, input).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(update(Callers.staff(Permission.INVENTORY_READ), variant, 0, input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask(REPORT).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.staff(Permission.ORDERS_READ), REPORT).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(stocks.of(variant)).get().extracting(Stock::policy).isEqualTo(StockPolicy.USUAL);
    }

    private String hold(String variant, int quantity) {
        var id = ids.next("rsv");
        var command =
                new ReserveStock.Command(
                        id, LATER, List.of(new OrderedLine(variant, quantity, null)), null);
        assertThat(reserveStock.handle(command, Callers.service("order")).isReserved()).isTrue();
        return id;
    }

    private boolean isHeld(String variant, int quantity) {
        var line = new OrderedLine(variant, quantity, null);
        var command = new ReserveStock.Command(ids.next("rsv"), LATER, List.of(line), null);
        return reserveStock.handle(command, Callers.service("order")).isReserved();
    }

    private Map<String, Object> availability(String variant) {
        return shop.ask(Callers.GUEST, AVAILABILITY, Map.of("id", variant))
                .at("productVariant.availability");
    }

    private List<String> reported() {
        var all = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        boolean more = true;
        while (more) {
            var page = shop.ask(Callers.staff(), REPORT, variables);
            all.addAll(page.<List<String>>at("lowStockReport.nodes[*].variant.id"));
            more = page.<Boolean>at("lowStockReport.pageInfo.hasNextPage");
            variables.put("after", page.at("lowStockReport.pageInfo.endCursor"));
        }
        return all;
    }

    private Shop.Answer update(String variant, int version, Map<String, ?> fields) {
        return update(Callers.staff(), variant, version, fields);
    }

    private Shop.Answer update(Caller caller, String variant, int version, Map<String, ?> fields) {
        var input = new HashMap<String, Object>(fields);
        input.put("variantId", variant);
        input.put("expectedVersion", version);
        return shop.ask(caller, UPDATE, Map.of("input", input));
    }

    private static Map<String, @Nullable Object> with(String field, @Nullable Object value) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(field, value);
        return fields;
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("stockPolicyUpdate.userErrors[*].code");
    }
}
