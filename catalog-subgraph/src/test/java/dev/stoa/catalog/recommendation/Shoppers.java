package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People who look, buy, and are recommended things: {@code shoppers.buy(ada, mug, tea)}. */
@TestComponent
public class Shoppers {

    private final Shop shop;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transactions;
    private final RecommendationOrderPlacedHandler orderPlaced;

    Shoppers(
            Shop shop,
            Ids ids,
            Clock clock,
            Transactions transactions,
            RecommendationOrderPlacedHandler orderPlaced) {
        this.shop = shop;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
        this.orderPlaced = orderPlaced;
    }

    Caller.Customer customer() {
        return Callers.customer(ids.next("cus"));
    }

    void buy(Caller buyer, Product... products) {
        var customerId = buyer instanceof Caller.Customer customer ? customer.id() : null;
        var lines = Arrays.stream(products).map(Goods::variantOf).map(OrderPlaced.BoughtLine::new);
        hear(new OrderPlaced(customerId, lines.toList()));
    }

    void hear(OrderPlaced event) {
        var envelope =
                new EventEnvelope(
                        ids.next("evt"),
                        "order",
                        "order.placed.v1",
                        ids.next("ord"),
                        1,
                        clock.instant(),
                        "{}");
        transactions.inOne(() -> orderPlaced.handle(event, envelope));
    }

    /** The guest's token. */
    @Nullable String view(Caller caller, @Nullable String token, Product... products) {
        var named = token;
        for (var product : products) {
            named =
                    write(caller, "recentlyViewedAdd", "visitorToken", input(product.id(), named))
                            .at("recentlyViewedAdd.visitorToken");
        }
        return named;
    }

    static Map<String, Object> input(String productId, @Nullable String token) {
        var input = new HashMap<String, Object>();
        input.put("productId", productId);
        input.put("visitorToken", token);
        return input;
    }

    Shop.Answer write(Caller caller, String mutation, String field, Map<String, Object> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var document =
                "mutation($input: %sInput!) { %s(input: $input) { %s userErrors { code path } } }"
                        .formatted(type, mutation, field);
        return shop.ask(caller, document, Map.of("input", input));
    }

    List<String> viewed(Caller caller, @Nullable String token) {
        var variables = new HashMap<String, Object>();
        variables.put("token", token);
        return shop.ask(
                        caller,
                        "query($token: String) { recentlyViewed(first: 50, visitorToken: $token) { id } }",
                        variables)
                .at("recentlyViewed[*].id");
    }

    Shop.Answer forYou(Caller caller, @Nullable String token, int first) {
        var variables = new HashMap<String, Object>();
        variables.put("token", token);
        variables.put("first", first);
        return shop.ask(
                caller,
                """
                query($first: Int!, $token: String) {
                  recommendationsForYou(first: $first, visitorToken: $token) {
                    product { id } reason { kind isPurchased because { id } } } }""",
                variables);
    }

    /** What goes with a product. */
    Shop.Answer with(Product product, String arguments) {
        return shop.ask(
                Callers.GUEST,
                """
                query($id: ID!) { product(by: {id: $id}) { recommendations%s {
                  product { id } reason { kind isPurchased because { id } } } } }"""
                        .formatted(arguments),
                Map.of("id", product.id()));
    }

    List<String> idsWith(Product product, String arguments) {
        return with(product, arguments).at("product.recommendations[*].product.id");
    }
}
