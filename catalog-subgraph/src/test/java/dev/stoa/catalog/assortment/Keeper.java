package dev.stoa.catalog.assortment;

import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the products of a test's shop by the mutations of staff. */
@TestComponent
public class Keeper {

    private final Shop shop;
    private final Products products;
    private final MongoTemplate mongo;

    public Keeper(Shop shop, Products products, MongoTemplate mongo) {
        this.shop = shop;
        this.products = products;
        this.mongo = mongo;
    }

    /** What a mutation of one product answered. */
    public record Done(
            Shop.Answer answer,
            @Nullable Map<String, Object> product,
            List<Map<String, Object>> errors) {

        public List<Object> codes() {
            return errors.stream().map(error -> error.get("code")).toList();
        }

        public List<Object> paths() {
            return errors.stream().map(error -> error.get("path")).toList();
        }

        public String id() {
            if (product == null) {
                throw new AssertionError("refused: " + errors);
            }
            return (String) product.get("id");
        }
    }

    /** Calls a mutation whose input type is named as it is. */
    public Done call(Caller caller, String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document =
                """
                mutation($input: %s!) { %s(input: $input) {
                  product { id title slug status publishAt unpublishAt version tags
                    options { name values } variants { id title sku selectedOptions { name value }
                      price { listed { amount } } } }
                  userErrors { code path } } }"""
                        .formatted(type, mutation);
        var answer = shop.ask(caller, document, Map.of("input", new HashMap<>(input)));
        return answer.specification().containsKey("errors")
                ? new Done(answer, null, List.of())
                : new Done(
                        answer,
                        answer.at(mutation + ".product"),
                        answer.at(mutation + ".userErrors"));
    }

    public Done call(String mutation, Map<String, ?> input) {
        return call(Callers.staff(), mutation, input);
    }

    /** With the product's id and present version. */
    public Done call(String mutation, Product product, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", product.id());
        input.putIfAbsent("expectedVersion", (int) stored(product.id()).version());
        return call(mutation, input);
    }

    public Product stored(String id) {
        return products.byId(id).orElseThrow();
    }

    public long eventsOf(String productId) {
        return mongo.getCollection("outbox").countDocuments(new Document("subject", productId));
    }

    public long stockRowsOf(String productId) {
        return mongo.getCollection("stock").countDocuments(new Document("productId", productId));
    }
}
