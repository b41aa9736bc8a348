package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.inventory.ReserveStock.Command;
import dev.stoa.catalog.inventory.ReserveStock.StockShortage;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class ReserveStockIT {

    private static final Caller ORDER = Callers.service("order");
    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");

    @Autowired private ReserveStock reserveStock;
    @Autowired private ReleaseStock releaseStock;
    @Autowired private ReleaseExpiredHolds releaseExpiredHolds;
    @Autowired private Stocks stocks;
    @Autowired private StockHolds holds;
    @Autowired private Products products;
    @Autowired private Goods goods;
    @Autowired private Ids ids;

    @Test
    void neverSellsMoreThanThereIs() throws Exception {
        var mug = goods.product("Mug").stock(20).put();
        var variant = Goods.variantOf(mug);
        var answers = new ArrayList<Future<Boolean>>();
        try (var buyers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                answers.add(
                        buyers.submit(
                                () -> isHeld(ids.next("rsv"), new OrderedLine(variant, 1, null))));
            }
        }
        int won = 0;
        for (var answer : answers) {
            won += answer.get() ? 1 : 0;
        }

        assertThat(won).isEqualTo(20);
        assertThat(stocks.of(variant)).get().extracting(Stock::available).isEqualTo(0);
        assertThat(products.byId(mug.id())).get().extracting(Product::isAvailable).isEqualTo(false);
    }

    @Test
    void renewsTheHoldWhenRepeated() {
        var variant = Goods.variantOf(goods.product("Bowl").stock(3).put());
        var id = ids.next("rsv");
        assertThat(isHeld(id, new OrderedLine(variant, 2, null))).isTrue();
        var evenLater = LATER.plusSeconds(60);
        var again = new Command(id, evenLater, List.of(new OrderedLine(variant, 2, null)), null);

        assertThat(reserveStock.handle(again, ORDER).isReserved()).isTrue();

        var stock = stocks.of(variant).orElseThrow();
        assertThat(stock.available()).isEqualTo(1);
        assertThat(stock.reservations()).extracting("until").containsExactly(evenLater);
    }

    @Test
    void holdsAllLinesOrNone() {
        var plenty = Goods.variantOf(goods.product("Plenty").stock(10).put());
        var scarce = Goods.variantOf(goods.product("Scarce").stock(1).put());
        var id = ids.next("rsv");
        var lines = List.of(new OrderedLine(plenty, 2, null), new OrderedLine(scarce, 2, null));

        var answer = reserveStock.handle(new Command(id, LATER, lines, null), ORDER);

        assertThat(answer.isReserved()).isFalse();
        assertThat(answer.shortages()).containsExactly(new StockShortage(scarce, 2, 1));
        assertThat(stocks.of(plenty)).get().extracting(Stock::available).isEqualTo(10);
        assertThat(holds.heldFor(id)).isEmpty();
    }

    @Test
    void refusesWhatIsNotForSale() {
        var draft = Goods.variantOf(goods.product("Draft").as(ProductStatus.DRAFT).put());
        var unknown = ids.next("var");

        var answer =
                reserveStock.handle(
                        new Command(
                                ids.next("rsv"),
                                LATER,
                                List.of(
                                        new OrderedLine(draft, 1, null),
                                        new OrderedLine(unknown, 1, null)),
                                null),
                        ORDER);

        assertThat(answer.shortages())
                .containsExactlyInAnyOrder(
                        new StockShortage(draft, 1, 0), new StockShortage(unknown, 1, 0));
        assertThat(stocks.of(draft)).get().extracting(Stock::available).isEqualTo(100);
    }

    @Test
    void sellsOnWhereTheShopDoesNotCountOrContinues() {
        var uncounted = goods.product("Voucher").stock(0).uncounted().put();
        var backOrder = goods.product("Sofa").stock(0).onBackOrder().put();

        assertThat(isHeld(ids.next("rsv"), new OrderedLine(Goods.variantOf(uncounted), 5, null)))
                .isTrue();
        assertThat(isHeld(ids.next("rsv"), new OrderedLine(Goods.variantOf(backOrder), 5, null)))
                .isTrue();

        assertThat(stocks.of(Goods.variantOf(backOrder)))
                .get()
                .extracting(Stock::available)
                .isEqualTo(-5);
        assertThat(products.byId(uncounted.id())).get().matches(Product::isAvailable);
    }

    @Test
    void givesBackWhatWasHeldTooLong() {
        var lamp = goods.product("Lamp").stock(1).put();
        var variant = Goods.variantOf(lamp);
        var past = Instant.parse("2020-01-01T00:00:00Z");
        var gone =
                new Command(
                        ids.next("rsv"), past, List.of(new OrderedLine(variant, 1, null)), null);
        assertThat(reserveStock.handle(gone, ORDER).isReserved()).isTrue();
        assertThat(products.byId(lamp.id())).get().matches(product -> !product.isAvailable());

        releaseExpiredHolds.handle();

        assertThat(stocks.of(variant)).get().extracting(Stock::available).isEqualTo(1);
        assertThat(products.byId(lamp.id())).get().matches(Product::isAvailable);
    }

    @Test
    void releasesOnce() {
        var variant = Goods.variantOf(goods.product("Vase").stock(4).put());
        var id = ids.next("rsv");
        assertThat(isHeld(id, new OrderedLine(variant, 3, null))).isTrue();
        var command = new ReleaseStock.Command(id);

        assertThat(releaseStock.handle(command, ORDER).isReleased()).isTrue();
        assertThat(releaseStock.handle(command, ORDER).isReleased()).isFalse();

        assertThat(stocks.of(variant)).get().extracting(Stock::available).isEqualTo(4);
    }

    @Test
    void obeysNobodyButTheOrderSubgraph() {
        var variant = Goods.variantOf(goods.product("Guarded").put());
        var command =
                new Command(
                        ids.next("rsv"), LATER, List.of(new OrderedLine(variant, 1, null)), null);

        for (var caller : List.of(Callers.GUEST, Callers.staff(), Callers.service("payment"))) {
            Assertions.assertThatThrownBy(() -> reserveStock.handle(command, caller))
                    .isInstanceOf(StoaException.class);
        }
        assertThat(stocks.of(variant)).get().extracting(Stock::available).isEqualTo(100);
    }

    private boolean isHeld(String reservationId, OrderedLine... lines) {
        return reserveStock
                .handle(new Command(reservationId, LATER, List.of(lines), null), ORDER)
                .isReserved();
    }
}
