package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.inventory.OrderedLine.Part;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A set of two cups and a pot. */
@CatalogTest
class BundleIT {

    private static final Caller ORDER = Callers.service("order");
    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");
    private static final EventEnvelope ENVELOPE =
            new EventEnvelope("evt_1", "order", "order", "ord", 1, Instant.EPOCH, "{}");
    private static final String READ =
            """
            query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { isAvailable variants {
              availability { __typename ... on LowStock { quantityAvailable } }
              components { quantity title variant { id } } } } } }""";
    private static final String PRICED =
            """
            query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { variants {
              price { listed { amount } } componentsPrice { amount }
              components { variant { id } } } } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private ReserveStock reserveStock;
    @Autowired private ReleaseStock releaseStock;
    @Autowired private OrderPlacedHandler orderPlaced;
    @Autowired private OrderCancelledHandler orderCancelled;
    @Autowired private SnapshotVariants snapshotVariants;
    @Autowired private Transactions transactions;
    @Autowired private Stocks stocks;
    @Autowired private Ledger ledger;
    @Autowired private QueryBudget budget;
    @Autowired private Ids ids;
    private String cup;
    private String pot;
    private Product set;

    @BeforeEach
    void bundle() {
        cup = Goods.variantOf(goods.product("Cup").price("8.00").stock(5).put());
        pot = Goods.variantOf(goods.product("Pot").price("30.00").stock(10).put());
        set = goods.product("Tea set").stock(0).put();
        assertThat(make(set, wanted(cup, 2), wanted(pot, 1)).codes()).isEmpty();
    }

    @Test
    void canBeHadAsOftenAsItsPiecesAllow() {
        var answer = shop.ask(Callers.GUEST, READ, Map.of("ids", List.of(set.id())));

        assertThat(answer.<Boolean>at("nodes[0].isAvailable")).isTrue();
        assertThat(answer.<Map<String, Object>>at("nodes[0].variants[0].availability"))
                .containsEntry("__typename", "LowStock")
                .containsEntry("quantityAvailable", 2);
        assertThat(answer.<List<String>>at("nodes[0].variants[0].components[*].title"))
                .containsExactly("Cup", "Pot");
        assertThat(answer.<List<String>>at("nodes[0].variants[0].components[*].variant.id"))
                .containsExactly(cup, pot);
        assertThat(snapshot().available()).isEqualTo(2);
    }

    @Test
    void tellsWhatItsPiecesCostAlone() {
        var answer = shop.ask(Callers.GUEST, PRICED, Map.of("ids", List.of(set.id())));

        assertThat(answer.<String>at("nodes[0].variants[0].componentsPrice.amount"))
                .isEqualTo("46.00");
        assertThat(snapshot().components())
                .containsExactly(
                        new VariantSnapshot.Component(cup, 2, "Cup", Money.of("8.00", "EUR")),
                        new VariantSnapshot.Component(pot, 1, "Pot", Money.of("30.00", "EUR")));
    }

    @Test
    void tellsNoPriceOfPiecesThatAreNotShown() {
        var draft =
                Goods.variantOf(goods.product("Lid").as(ProductStatus.DRAFT).price("5.00").put());
        make(set, wanted(cup, 2), wanted(draft, 1));

        var shopper = shop.ask(Callers.GUEST, PRICED, Map.of("ids", List.of(set.id())));
        var staff =
                shop.ask(
                        Callers.staff(Permission.PRODUCTS_READ),
                        PRICED,
                        Map.of("ids", List.of(set.id(), productOf(cup))));

        assertThat(shopper.<Object>at("nodes[0].variants[0].componentsPrice")).isNull();
        assertThat(staff.<String>at("nodes[0].variants[0].componentsPrice.amount"))
                .isEqualTo("21.00");
        assertThat(staff.<Object>at("nodes[1].variants[0].componentsPrice")).isNull();
    }

    @Test
    void leavesTheShelfWithThePiecesItNeedsAndComesBackWithThem() {
        hold("rsv_1" + cup, new OrderedLine(cup, 4, null));
        assertThat(keeper.stored(set.id()).isAvailable()).as("one cup is left").isFalse();

        releaseStock.release("rsv_1" + cup);

        assertThat(keeper.stored(set.id()).isAvailable()).isTrue();
    }

    @Test
    void holdsSellsAndPutsBackItsPieces() {
        hold("rsv_2" + cup, sets(2));
        assertThat(available(cup)).isEqualTo(1);
        assertThat(available(pot)).isEqualTo(8);
        var order = ids.next("ord");

        var placed = new OrderPlaced(order, "rsv_2" + cup, List.of(sets(2)), null);
        transactions.inOne(() -> orderPlaced.handle(placed, ENVELOPE));
        assertThat(stocks.of(cup).orElseThrow().onHand()).isEqualTo(1);
        assertThat(stocks.of(cup).orElseThrow().reservations()).isEmpty();
        assertThat(stocks.of(pot).orElseThrow().onHand()).isEqualTo(8);
        assertThat(stocks.of(Goods.variantOf(set)).orElseThrow().onHand()).isZero();

        var cancelled = new OrderCancelled(order, true, List.of(sets(2)));
        transactions.inOne(() -> orderCancelled.handle(cancelled, ENVELOPE));
        assertThat(available(cup)).isEqualTo(5);
        assertThat(available(pot)).isEqualTo(10);
        ledger.assertAgrees(cup);
        ledger.assertAgrees(pot);
        assertThat(keeper.stored(set.id()).isAvailable()).isTrue();
    }

    @Test
    void holdsAllOfItsPiecesOrNone() {
        var id = "rsv_3" + cup;
        var command = new ReserveStock.Command(id, LATER, List.of(sets(3)), null);

        var answer = reserveStock.handle(command, ORDER);

        assertThat(answer.shortages())
                .containsExactly(new ReserveStock.StockShortage(Goods.variantOf(set), 3, 2));
        assertThat(available(cup)).isEqualTo(5);
        assertThat(available(pot)).isEqualTo(10);
    }

    @Test
    void tellsWhatIsLeftForEachLineThatWantsTheSamePieces() {
        var lines = List.of(sets(2), new OrderedLine(cup, 2, null));

        var answer =
                reserveStock.handle(
                        new ReserveStock.Command("rsv_4" + cup, LATER, lines, null), ORDER);

        assertThat(answer.shortages())
                .containsExactlyInAnyOrder(
                        new ReserveStock.StockShortage(Goods.variantOf(set), 2, 1),
                        new ReserveStock.StockShortage(cup, 2, 1));
        assertThat(available(cup)).isEqualTo(5);
    }

    @Test
    void neverSellsMorePiecesThanThereAreToBuyersOfSetsAndOfPieces() throws Exception {
        var plenty = Goods.variantOf(goods.product("Many cups").stock(31).put());
        make(set, wanted(plenty, 2), wanted(pot, 1));
        var line =
                new OrderedLine(
                        Goods.variantOf(set), 1, List.of(new Part(plenty, 2), new Part(pot, 1)));
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 60; i++) {
            boolean isSet = i % 2 == 0;
            work.add(
                    () ->
                            isHeld(ids.next("rsv"), isSet ? line : new OrderedLine(plenty, 1, null))
                                    ? isSet ? 2 : 1
                                    : 0);
        }

        int sold = 0;
        int sets = 0;
        try (var buyers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : buyers.invokeAll(work)) {
                sold += answer.get();
                sets += answer.get() == 2 ? 1 : 0;
            }
        }

        assertThat(available(plenty)).isEqualTo(31 - sold).isNotNegative();
        assertThat(available(pot)).isEqualTo(10 - sets).isNotNegative();
    }

    @Test
    void refusesABundleThatIsAnotherOneByNow() {
        make(set, wanted(cup, 1), wanted(pot, 1));

        assertThat(isHeld(ids.next("rsv"), sets(1))).isFalse();
        assertThat(isHeld(ids.next("rsv"), new OrderedLine(Goods.variantOf(set), 1, null)))
                .isFalse();
        assertThat(available(cup)).isEqualTo(5);
    }

    @Test
    void becomesAVariantWithStockOfItsOwnAgain() {
        assertThat(make(set).codes()).isEmpty();

        assertThat(snapshot().available()).isZero();
        assertThat(keeper.stored(set.id()).isAvailable()).isFalse();
    }

    @Test
    void refusesWhatMakesNoBundle() {
        var own = Goods.variantOf(set);
        var other = goods.product("Breakfast").put();

        assertThat(make(set, wanted(own, 1)).codes()).containsExactly("INVALID");
        assertThat(make(other, wanted(own, 1)).codes()).as("nested").containsExactly("INVALID");
        assertThat(make(keeper.stored(productOf(cup)), wanted(pot, 1)).codes())
                .as("in a bundle itself")
                .containsExactly("INVALID");
        assertThat(make(other, wanted(cup, 1), wanted(cup, 1)).codes()).containsExactly("INVALID");
        assertThat(make(other, wanted(cup, 0)).codes()).containsExactly("INVALID");
        assertThat(make(other, wanted(cup, 101)).codes()).containsExactly("INVALID");
        assertThat(make(other, wanted("var_none", 1)).codes()).containsExactly("NOT_FOUND");
        var many = Collections.nCopies(21, wanted(cup, 1)).toArray(Map[]::new);
        assertThat(make(other, many).codes()).containsExactly("INVALID");
        assertThat(keeper.stored(other.id()).version()).isEqualTo(1);
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        var input = input(other, List.of(wanted(cup, 1)));
        assertThat(keeper.call(reader, "productBundleSet", input).answer().errorCode())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void keepsVariantsThatAreInBundles() {
        var bowls = goods.product("Bowl").sizes("S", "L").stock(0).put();
        var small = Goods.variantOf(bowls);
        make(set, wanted(small, 1));

        var refused =
                keeper.call("productVariantDelete", Map.of("id", small, "expectedVersion", 1));
        make(set, wanted(pot, 1));
        var done = keeper.call("productVariantDelete", Map.of("id", small, "expectedVersion", 1));

        assertThat(refused.codes()).containsExactly("STILL_IN_STOCK");
        assertThat(done.codes()).isEmpty();
    }

    @Test
    void costsAListNoReadOfEachBundle() {
        var bundles = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            var bundle = goods.product("Set").put();
            make(bundle, wanted(cup, 1), wanted(pot, 1));
            bundles.add(bundle.id());
        }

        assertThat(readsFor(READ, bundles))
                .as("the products, their components' stock, their components")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(readsFor(PRICED, bundles))
                .as("the products, their components, the market, its price lists, their prices")
                .hasSizeLessThanOrEqualTo(5);
    }

    private List<String> readsFor(String query, List<String> bundles) {
        return budget.commandsOf(
                () -> {
                    var answer = shop.ask(Callers.GUEST, query, Map.of("ids", bundles));
                    assertThat(answer.<List<?>>at("nodes[*].variants[*].components[*]"))
                            .hasSize(16);
                });
    }

    private Keeper.Done make(Product product, Map<?, ?>... components) {
        return keeper.call("productBundleSet", input(product, List.of(components)));
    }

    private Map<String, Object> input(Product product, List<?> components) {
        return Map.of(
                "variantId",
                Goods.variantOf(product),
                "expectedVersion",
                (int) keeper.stored(product.id()).version(),
                "components",
                components);
    }

    private static Map<String, Object> wanted(String variantId, int quantity) {
        return Map.of("variantId", variantId, "quantity", quantity);
    }

    private OrderedLine sets(int quantity) {
        return new OrderedLine(
                Goods.variantOf(set), quantity, List.of(new Part(pot, 1), new Part(cup, 2)));
    }

    private String productOf(String variantId) {
        return stocks.of(variantId).orElseThrow().productId();
    }

    private VariantSnapshot snapshot() {
        var found =
                snapshotVariants.handle(
                        List.of(Goods.variantOf(set)), true, null, Locale.ROOT, ORDER);
        var snapshot = found.getFirst();
        if (snapshot == null) {
            throw new AssertionError("no such variant");
        }
        return snapshot;
    }

    private void hold(String id, OrderedLine line) {
        assertThat(isHeld(id, line)).isTrue();
    }

    private boolean isHeld(String id, OrderedLine line) {
        var command = new ReserveStock.Command(id, LATER, List.of(line), null);
        return reserveStock.handle(command, ORDER).isReserved();
    }

    private int available(String variantId) {
        return stocks.of(variantId).orElseThrow().available();
    }
}
