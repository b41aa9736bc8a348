package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What goes on without anybody asking, in an application where it does. */
@BusyCatalog
class BackgroundWorkIT {

    private static final String RESERVE =
            """
            mutation($input: StockReserveInput!) { stockReserve(input: $input) { isReserved } }""";

    @Autowired private EventTransport transport;
    @Autowired private MongoTemplate mongo;
    @Autowired private Products products;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private Clock clock;

    @Test
    void sellsOnceHoweverOftenAnOrderIsTold() throws Exception {
        var variant = Goods.variantOf(goods.product("Mug").stock(10).put());
        var order = ids.next("ord");
        var reservation = ids.next("rsv");
        reserve(reservation, variant, 3, Duration.ofHours(1));
        var placed = placed(order, reservation, variant, 3);

        transport.send("order", List.of(placed, placed), null);
        await(() -> soldRows(order) == 1);
        transport.send("order", List.of(placed, placed(ids.next("ord"), "none", variant, 1)), null);
        await(() -> onHand(variant) == 6);

        assertThat(soldRows(order)).isEqualTo(1);
    }

    @Test
    void givesBackWhatWasHeldTooLong() throws Exception {
        var mug = goods.product("Mug").stock(1).put();
        reserve(ids.next("rsv"), Goods.variantOf(mug), 1, Duration.ofSeconds(1));
        assertThat(products.byId(mug.id())).get().matches(product -> !product.isAvailable());

        await(() -> products.byId(mug.id()).map(Product::isAvailable).orElse(false));
    }

    private void reserve(String id, String variant, int quantity, Duration hold) {
        var input =
                Map.of(
                        "reservationId", id,
                        "expiresAt", clock.instant().plus(hold).toString(),
                        "lines", List.of(Map.of("variantId", variant, "quantity", quantity)));
        assertThat(
                        shop.ask(Callers.service("order"), RESERVE, Map.of("input", input))
                                .<Boolean>at("stockReserve.isReserved"))
                .isTrue();
    }

    private EventEnvelope placed(String order, String reservation, String variant, int quantity) {
        var line = new Document("variantId", variant).append("quantity", quantity);
        var data =
                new Document("orderId", order)
                        .append("reservationId", reservation)
                        .append("lines", List.of(line));
        return new EventEnvelope(
                ids.next("evt"),
                "order",
                "order.placed.v1",
                order,
                1,
                clock.instant(),
                data.toJson());
    }

    private long soldRows(String order) {
        var sold = new Document("reference", order).append("reason", "SOLD");
        return mongo.getCollection("stockMovements").countDocuments(sold);
    }

    private int onHand(String variant) {
        var stock = mongo.findById(variant, Document.class, "stock");
        return stock == null ? -1 : stock.getInteger("onHand");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it does not happen");
    }
}
