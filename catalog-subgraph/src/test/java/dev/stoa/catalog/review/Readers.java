package dev.stoa.catalog.review;

import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.review.OrderPlaced.BoughtLine;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** People who buy, write, vote and complain: {@code readers.buy(ada, mug)}. */
@TestComponent
public class Readers {

    static final String FIELDS =
            "id status rating title text displayName isVerified helpfulCount unhelpfulCount version"
                    + " concerns rejection { reason note } reply { text } editedAt";
    private static final EventEnvelope ENVELOPE =
            new EventEnvelope("evt_1", "order", "order.placed.v1", "ord_1", 1, Instant.EPOCH, "{}");

    private final Shop shop;
    private final Ids ids;
    private final Transactions transactions;
    private final ReviewOrderPlacedHandler orderPlaced;
    private final ReviewOrderCancelledHandler orderCancelled;

    Readers(
            Shop shop,
            Ids ids,
            Transactions transactions,
            ReviewOrderPlacedHandler orderPlaced,
            ReviewOrderCancelledHandler orderCancelled) {
        this.shop = shop;
        this.ids = ids;
        this.transactions = transactions;
        this.orderPlaced = orderPlaced;
        this.orderCancelled = orderCancelled;
    }

    Caller.Customer customer() {
        return Callers.customer(ids.next("cus"));
    }

    /** The id of the order. */
    String buy(Caller.Customer customer, Product product) {
        var orderId = ids.next("ord");
        hearOfOrder(orderId, customer, product);
        return orderId;
    }

    void hearOfOrder(String orderId, Caller.Customer customer, Product product) {
        var line = new BoughtLine(Goods.variantOf(product));
        var event = new OrderPlaced(orderId, customer.id(), List.of(line));
        hearOf(event);
    }

    void hearOf(OrderPlaced event) {
        transactions.inOne(() -> orderPlaced.handle(event, ENVELOPE));
    }

    void hearOfEnd(String orderId) {
        transactions.inOne(() -> orderCancelled.handle(new OrderCancelled(orderId), ENVELOPE));
    }

    /** One who has bought the product writes a review that is shown at once. */
    String published(Product product, int rating) {
        var buyer = customer();
        buy(buyer, product);
        return submit(buyer, product, Map.of("rating", rating)).at("reviewSubmit.review.id");
    }

    Shop.Answer submit(Caller caller, Product product, Map<String, Object> more) {
        var input = new HashMap<String, Object>();
        input.put("productId", product.id());
        input.put("rating", 5);
        input.put("title", "Good mug");
        input.put("text", "Keeps the tea hot.");
        input.put("displayName", "Ada L.");
        input.putAll(more);
        return write(caller, "reviewSubmit", input);
    }

    Shop.Answer submit(Caller caller, Product product) {
        return submit(caller, product, Map.of());
    }

    Shop.Answer update(Caller caller, String id, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", id);
        return write(caller, "reviewUpdate", input);
    }

    Shop.Answer vote(Caller caller, String id, String vote) {
        return write(caller, "reviewVote", Map.of("id", id, "vote", vote));
    }

    Shop.Answer report(Caller caller, String id, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", id);
        input.putIfAbsent("reason", "SPAM");
        return write(caller, "reviewReport", input);
    }

    Shop.Answer delete(Caller caller, String id) {
        return write(caller, "reviewDelete", Map.of("id", id));
    }

    Shop.Answer moderate(Caller caller, String id, int version, Map<String, Object> decision) {
        var input = new HashMap<>(decision);
        input.put("id", id);
        input.put("expectedVersion", version);
        return write(caller, "reviewModerate", input);
    }

    Shop.Answer write(Caller caller, String mutation, Map<String, Object> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        boolean isGone = mutation.equals("reviewDelete") || mutation.equals("reviewReport");
        var document =
                "mutation($input: %sInput!) { %s(input: $input) { %s userErrors { code path } } }"
                        .formatted(
                                type, mutation, isGone ? "reviewId" : "review { " + FIELDS + " }");
        return shop.ask(caller, document, Map.of("input", input));
    }

    /** What the page of the product tells. */
    Shop.Answer page(Caller caller, Product product, String arguments) {
        var document =
                """
                query($id: ID!) { product(by: {id: $id}) {
                  reviewSummary { average count distribution { rating count } }
                  viewerReview { id status }
                  reviews%s { nodes { %s viewerVote reports { reason } customer { id } } totalCount
                    pageInfo { hasNextPage endCursor } } } }"""
                        .formatted(arguments, FIELDS);
        return shop.ask(caller, document, Map.of("id", product.id()));
    }

    Shop.Answer page(Product product) {
        return page(Callers.GUEST, product, "");
    }

    static List<String> codes(Shop.Answer answer) {
        return answer.at("*.userErrors[*].code");
    }
}
