package dev.stoa.catalog.stockwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import graphql.ExecutionResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** In an application where changes are heard of. */
@BusyCatalog
class StockWatchIT {

    private static final String WATCH =
            """
            subscription($ids: [ID!]!) { availabilityChanged(variantIds: $ids) {
              id product { title } availability { __typename isBuyable } } }""";
    private static final String LOW =
            "subscription { lowStockRaised { available variant { id title } } }";
    private static final String ADJUST =
            """
            mutation($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) {
              userErrors { code } } }""";

    @Autowired private DgsQueryExecutor executor;
    @Autowired private WatchAvailability watchAvailability;
    @Autowired private WatchLowStock watchLowStock;
    @Autowired private Watchers<String> stockWatchers;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    private final BlockingQueue<Map<String, Object>> seen = new LinkedBlockingQueue<>();

    @Test
    void showsEachAsItIsAndThenOnlyOtherLights() throws Exception {
        var mug = Goods.variantOf(goods.product("Mug").stock(20).put());
        var bowl = Goods.variantOf(goods.product("Bowl").stock(3).put());
        var stream = watch(Callers.GUEST, WATCH, Map.of("ids", List.of(mug, bowl, "var_none")));

        assertThat(List.of(light(), light()))
                .containsExactlyInAnyOrder(mug + " InStock", bowl + " LowStock");
        adjust(mug, -1);
        adjust(bowl, -1);
        adjust(mug, -15);
        assertThat(light()).isEqualTo(mug + " LowStock");
        adjust(bowl, -2);
        assertThat(light()).isEqualTo(bowl + " OutOfStock");
        adjust(bowl, 50);
        assertThat(light()).isEqualTo(bowl + " InStock");

        stream.dispose();
        assertThat(stockWatchers.count(mug) + stockWatchers.count(bowl)).isZero();
    }

    @Test
    void doesNotTellOfWhatIsNotSold() throws Exception {
        var draft = Goods.variantOf(goods.product("Draft").as(ProductStatus.DRAFT).put());
        var mug = Goods.variantOf(goods.product("Mug").stock(20).put());

        var stream = watch(Callers.GUEST, WATCH, Map.of("ids", List.of(draft, mug)));

        assertThat(light()).isEqualTo(mug + " InStock");
        assertThat(seen.poll(500, TimeUnit.MILLISECONDS)).isNull();
        stream.dispose();
    }

    @Test
    void tellsStaffOfEachStockThatBecomesLowOnce() throws Exception {
        var before = Goods.variantOf(goods.product("Before").stock(10).put());
        adjust(before, -8);
        var stream = watch(Callers.staff(Permission.INVENTORY_READ), LOW, Map.of());
        awaitWatcher();
        var mug = Goods.variantOf(goods.product("Mug").stock(10).put());
        var bowl = Goods.variantOf(goods.product("Bowl").stock(10).put());

        adjust(mug, -6);
        assertThat(raised()).isEqualTo(mug + " 4");
        adjust(mug, -1);
        adjust(bowl, -5);
        assertThat(raised()).isEqualTo(bowl + " 5");
        adjust(mug, 20);
        adjust(mug, -20);

        assertThat(raised()).isEqualTo(mug + " 3");
        assertThat(seen).isEmpty();
        stream.dispose();
    }

    @Test
    void refusesTooManyVariantsAndNone() {
        for (var wrong : List.of(List.<String>of(), Collections.nCopies(51, "var_1"))) {
            var refusals = new ArrayList<Throwable>();
            watchAvailability
                    .handle(wrong, Callers.GUEST)
                    .subscribe(_ -> {}, refusals::add)
                    .dispose();
            assertThat(refusals).singleElement().isInstanceOf(StoaException.class);
        }
        assertThat(stockWatchers.count("var_1")).isZero();
    }

    @Test
    void refusesOneWhoWatchesTooMuch() {
        var streams = new ArrayList<Disposable>();
        var refusals = Collections.synchronizedList(new ArrayList<Throwable>());
        for (int i = 0; i <= Watchers.MOST_OF_ONE; i++) {
            streams.add(
                    watchAvailability
                            .handle(List.of("var_" + i), Callers.customer("cus_eve"))
                            .subscribe(_ -> {}, refusals::add));
        }

        assertThat(refusals).singleElement().isInstanceOf(StoaException.class);
        streams.forEach(Disposable::dispose);
    }

    @Test
    void tellsNobodyButStaffWhatIsLow() {
        for (var caller :
                List.of(
                        Callers.GUEST,
                        Callers.customer("cus_1"),
                        Callers.staff(Permission.ORDERS_READ))) {
            assertThatThrownBy(() -> watchLowStock.handle(caller))
                    .isInstanceOf(StoaException.class);
        }
    }

    private Disposable watch(Caller caller, String document, Map<String, Object> variables) {
        var answer = Callers.as(caller, () -> executor.execute(document, variables));
        assertThat(answer.getErrors()).isEmpty();
        Publisher<ExecutionResult> stream = answer.getData();
        return Flux.from(stream).subscribe(event -> seen.add(event.toSpecification()));
    }

    private void awaitWatcher() throws InterruptedException {
        for (int i = 0; i < 100 && stockWatchers.count(StockWatchConfiguration.ANY) == 0; i++) {
            Thread.sleep(20);
        }
    }

    private String light() throws InterruptedException {
        var event = next();
        return at(event, "availabilityChanged.id")
                + " "
                + at(event, "availabilityChanged.availability.__typename");
    }

    private String raised() throws InterruptedException {
        var event = next();
        return at(event, "lowStockRaised.variant.id") + " " + at(event, "lowStockRaised.available");
    }

    private Map<String, Object> next() throws InterruptedException {
        var event = seen.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("nothing comes");
        }
        return event;
    }

    private static @Nullable Object at(Map<String, Object> event, String path) {
        return JsonPath.read(event, "$.data." + path);
    }

    private void adjust(String variant, int delta) {
        var input =
                Map.of(
                        "idempotencyKey",
                        ids.next("key"),
                        "variantId",
                        variant,
                        "delta",
                        delta,
                        "reason",
                        delta > 0 ? "RECEIVED" : "DAMAGED");
        assertThat(
                        shop.ask(Callers.staff(), ADJUST, Map.of("input", input))
                                .<List<String>>at("inventoryAdjust.userErrors[*].code"))
                .isEmpty();
    }
}
