package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews in an application that hears events and remembers what it shows. */
@BusyCatalog
class ReviewsByEventsIT {

    private static final String SUBMIT =
            """
            mutation($input: ReviewSubmitInput!) { reviewSubmit(input: $input) {
              review { id } userErrors { code } } }""";

    @Autowired private EventTransport transport;
    @Autowired private ShopWindow window;
    @Autowired private Reviews reviews;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private Clock clock;

    @Test
    void areVerifiedAndCountedAMomentAfterTheOrder() throws Exception {
        await(window::isOpen);
        var mug = goods.product("Mug").put();
        var customer = ids.next("cus");
        var order = ids.next("ord");
        var review = submit(customer, mug);
        assertThat(count(mug)).isZero();

        var lines = List.of(new Document("variantId", Goods.variantOf(mug)).append("quantity", 1));
        var placed =
                event(
                        "order.placed.v1",
                        new Document("orderId", order)
                                .append("reservationId", ids.next("rsv"))
                                .append("customerId", customer)
                                .append("lines", lines));
        transport.send("order", List.of(placed, placed), null);
        await(() -> isVerified(review));
        await(() -> count(mug) == 1);

        var cancelled =
                event(
                        "order.cancelled.v1",
                        new Document("orderId", order)
                                .append("restock", false)
                                .append("lines", lines));
        transport.send("order", List.of(cancelled), null);
        await(() -> !isVerified(review));
        assertThat(count(mug)).isEqualTo(1);
    }

    private String submit(String customer, Product product) {
        var input =
                Map.<String, Object>of(
                        "productId",
                        product.id(),
                        "rating",
                        5,
                        "title",
                        "Good mug",
                        "displayName",
                        "Ada L.");
        return shop.ask(Callers.customer(customer), SUBMIT, Map.of("input", input))
                .at("reviewSubmit.review.id");
    }

    private int count(Product product) {
        return shop.ask(
                        "{ product(by: {id: \"%s\"}) { reviewSummary { count } } }"
                                .formatted(product.id()))
                .at("product.reviewSummary.count");
    }

    private boolean isVerified(String review) {
        return reviews.byId(review).orElseThrow().isVerified();
    }

    private EventEnvelope event(String type, Document data) {
        return new EventEnvelope(
                ids.next("evt"),
                "order",
                type,
                data.getString("orderId"),
                1,
                clock.instant(),
                data.toJson());
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
