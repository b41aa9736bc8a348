package dev.stoa.order;

import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody with a cart, who speaks GraphQL. */
public final class Shopper {

    private static final String CART =
            """
            { id status totalQuantity currency market customer { id } buyer { email phone name }
              lines { id quantity title variantTitle imageUrl variant { id } unitPrice { amount }
                components { title quantity variant { id } total { gross { amount } } }
                total { net { amount } gross { amount } } }
              shippingAddress { name city country } billingAddress { name }
              deliveryOptions { id name price { gross { amount } } minDays }
              selectedDeliveryOption { id name } pickup { readyAt place { id address { country } } }
              cost { subtotal { gross { amount } } delivery { gross { amount } }
                total { net { amount } tax { amount } gross { amount } }
                taxes { name ratePercent base { amount } amount { amount } } taxIncluded }
              problems { code message lineId blocksCheckout fix { action quantity } }
              reservation { expiresAt } order { id number accessToken } createdAt updatedAt }""";
    private static final String ERRORS =
            """
            { code message path
              ... on InsufficientStockError { variantId lineId requested available }
              ... on QuantityRuleError { minimum maximum increment }
              ... on PriceChangedError { expectedTotal { amount } actualTotal { amount } }
              ... on PaymentDeclinedError { reason } }""";
    private static final String PAYLOAD =
            "cart " + CART + " userErrors " + ERRORS + " warnings " + ERRORS;
    private static final String COMPLETE_PAYLOAD =
            "order { id number paymentStatus total { gross { amount } } email } "
                    + "nextAction { kind redirectUrl clientSecret } replayed "
                    + PAYLOAD;

    private final DgsQueryExecutor graphql;
    private final Ids ids;
    private final Caller caller;
    private @Nullable String cartId;
    private @Nullable String token;

    Shopper(DgsQueryExecutor graphql, Ids ids, Caller caller) {
        this.graphql = graphql;
        this.ids = ids;
        this.caller = caller;
    }

    public String cartId() {
        return Objects.requireNonNull(cartId);
    }

    public @Nullable String token() {
        return token;
    }

    public Caller caller() {
        return caller;
    }

    /** The same cart in other hands. */
    public Shopper as(Caller other) {
        var shopper = new Shopper(graphql, ids, other);
        shopper.cartId = cartId;
        shopper.token = token;
        return shopper;
    }

    public Shopper withToken(@Nullable String other) {
        var shopper = as(caller);
        shopper.token = other;
        return shopper;
    }

    public Answer opensCart(Map<String, Integer> pieces) {
        return opensCart(pieces, null, null);
    }

    public Answer opensCart(
            Map<String, Integer> pieces, @Nullable String market, @Nullable String currency) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("lines", lines(pieces));
        input.put("market", market);
        input.put("currency", currency);
        var answer = mutates("cartCreate", input, "cartToken " + PAYLOAD);
        if (answer.at("cart") != null) {
            cartId = answer.text("cart.id");
            token = (String) answer.at("cartToken");
        }
        return answer;
    }

    public Answer adds(Map<String, Integer> pieces) {
        return changes("cartLinesAdd", Map.of("lines", lines(pieces)));
    }

    public Answer sets(String lineId, int quantity) {
        return changes(
                "cartLinesUpdate",
                Map.of("lines", List.of(Map.of("lineId", lineId, "quantity", quantity))));
    }

    public Answer removes(String lineId) {
        return changes("cartLinesRemove", Map.of("lineIds", List.of(lineId)));
    }

    public Answer says(Map<String, ? extends @Nullable Object> buyer) {
        return changes("cartBuyerUpdate", buyer);
    }

    public Answer livesAt(Map<String, ? extends @Nullable Object> addresses) {
        return changes("cartAddressesUpdate", addresses);
    }

    public Answer wantsDelivery(String optionId) {
        return changes("cartDeliveryOptionSelect", Map.of("deliveryOptionId", optionId));
    }

    public Answer fetchesAt(@Nullable String placeId) {
        var choice = new HashMap<String, @Nullable Object>();
        choice.put("placeId", placeId);
        return changes("cartPickupSelect", choice);
    }

    public Answer merges(String guestCartId, @Nullable String guestToken) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("cartId", guestCartId);
        input.put("cartToken", guestToken);
        return mutates("cartMerge", input, PAYLOAD);
    }

    public Answer moves(String market, @Nullable String currency) {
        var choice = new HashMap<String, @Nullable Object>();
        choice.put("market", market);
        choice.put("currency", currency);
        return changes("cartMarketUpdate", choice);
    }

    public Answer reserves() {
        return changes("cartReserve", Map.of());
    }

    public Answer releases() {
        return changes("cartRelease", Map.of());
    }

    public void isReadyToComplete() {
        says(Map.of("email", "ada@example.com", "phone", "+49 30 1234"));
        livesAt(Map.of("shippingAddress", address("DE")));
        wantsDelivery("smt_germany_standard");
    }

    public Answer completes(String key, String methodToken) {
        return completes(key, methodToken, looks().text("cost.total.gross.amount"));
    }

    public Answer completes(String key, String methodToken, String expectedTotal) {
        return completes(key, methodToken, null, expectedTotal);
    }

    public Answer completes(
            String key, String methodToken, @Nullable String returnUrl, String expectedTotal) {
        var method = new HashMap<String, @Nullable Object>();
        method.put("token", methodToken);
        method.put("returnUrl", returnUrl);
        var input = withCart(Map.of());
        input.put("idempotencyKey", key);
        input.put("expectedTotal", expectedTotal);
        input.put("paymentMethod", method);
        return mutates("cartComplete", input, COMPLETE_PAYLOAD);
    }

    /** The cart as it is shown. */
    public Answer looks() {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("id", cartId);
        variables.put("token", token);
        return asks(
                "cart",
                "query($id: ID!, $token: String) { cart(id: $id, token: $token) " + CART + " }",
                variables);
    }

    public Answer asks(
            String field, String document, Map<String, ? extends @Nullable Object> variables) {
        return new Answer(
                Callers.as(caller, () -> graphql.execute(document, new HashMap<>(variables))),
                field);
    }

    public String newKey() {
        return ids.next("key");
    }

    public static Map<String, Object> address(String country) {
        return Map.of(
                "name", "Ada Lovelace",
                "line1", "Invalidenstraße 117",
                "city", "Berlin",
                "postalCode", "10115",
                "country", country);
    }

    private Answer changes(String mutation, Map<String, ? extends @Nullable Object> content) {
        return mutates(mutation, withCart(content), PAYLOAD);
    }

    private Map<String, @Nullable Object> withCart(
            Map<String, ? extends @Nullable Object> content) {
        var input = new HashMap<String, @Nullable Object>(content);
        input.put("cartId", cartId);
        input.put("cartToken", token);
        return input;
    }

    private Answer mutates(
            String mutation, Map<String, ? extends @Nullable Object> input, String selection) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        var document =
                "mutation($input: %s) { %s(input: $input) { %s } }"
                        .formatted(type, mutation, selection);
        return asks(mutation, document, Map.of("input", input));
    }

    private static List<Map<String, Object>> lines(Map<String, Integer> pieces) {
        return pieces.entrySet().stream()
                .map(
                        line ->
                                Map.<String, Object>of(
                                        "variantId", line.getKey(), "quantity", line.getValue()))
                .toList();
    }
}
