package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A payment intent. Its JSON is its state; only the transitions here change its status. */
public final class PaymentIntent {

    private final ObjectNode json;

    private PaymentIntent(ObjectNode json) {
        this.json = json;
    }

    static PaymentIntent open(long amount, String currency, Transaction tx) {
        ObjectNode json = tx.create(Kind.PAYMENT_INTENT);
        json.put("amount", amount);
        json.put("currency", currency);
        json.put("client_secret", tx.ids().clientSecret(Json.required(json, "id")));
        return new PaymentIntent(json);
    }

    public static PaymentIntent of(ObjectNode json) {
        return new PaymentIntent(json);
    }

    void save(Transaction tx) {
        tx.put(Kind.PAYMENT_INTENT, json);
    }

    void record(String event, Transaction tx) {
        tx.record("payment_intent." + event, json);
    }

    public ObjectNode json() {
        return json;
    }

    public String id() {
        return text("id").orElseThrow();
    }

    long amount() {
        return Json.number(json, "amount");
    }

    String currency() {
        return text("currency").orElseThrow();
    }

    Optional<String> customer() {
        return text("customer");
    }

    Optional<String> paymentMethod() {
        return text("payment_method");
    }

    public Optional<String> latestCharge() {
        return text("latest_charge");
    }

    boolean isManualCapture() {
        return "manual".equals(Json.text(json, "capture_method"));
    }

    boolean isManualConfirmation() {
        return "manual".equals(Json.text(json, "confirmation_method"));
    }

    Optional<String> setupFutureUsage() {
        return text("setup_future_usage");
    }

    public PaymentIntentStatus status() {
        return PaymentIntentStatus.of(text("status").orElseThrow());
    }

    /** Accepts whatever the dashboard allows, including what sends the buyer to another page. */
    boolean mayRedirect() {
        return json.path("automatic_payment_methods").path("enabled").asBoolean(false)
                && !"never"
                        .equals(
                                Json.text(
                                        json.get("automatic_payment_methods"), "allow_redirects"));
    }

    boolean requestsThreeDSecure() {
        String request =
                Json.text(
                        json.path("payment_method_options").path("card"), "request_three_d_secure");
        return "any".equals(request) || "challenge".equals(request);
    }

    /** The page the buyer returns to after proving themselves, when there is one. */
    public Optional<String> returnUrl() {
        return Optional.ofNullable(
                Json.text(json.path("next_action").path("redirect_to_url"), "return_url"));
    }

    void payWith(@Nullable String paymentMethod) {
        json.put("payment_method", paymentMethod);
        become(
                paymentMethod == null
                        ? PaymentIntentStatus.REQUIRES_PAYMENT_METHOD
                        : PaymentIntentStatus.REQUIRES_CONFIRMATION);
        json.putNull("next_action");
    }

    void requireAction(String paymentMethod, ObjectNode nextAction) {
        become(PaymentIntentStatus.REQUIRES_ACTION);
        json.put("payment_method", paymentMethod);
        json.set("next_action", nextAction);
    }

    /** Authenticated, but the shop wants to confirm once more. */
    void requireConfirmation() {
        become(PaymentIntentStatus.REQUIRES_CONFIRMATION);
        json.putNull("next_action");
    }

    void authorized(String paymentMethod, String charge) {
        charged(PaymentIntentStatus.REQUIRES_CAPTURE, paymentMethod, charge);
        json.put("amount_capturable", amount());
    }

    void paid(String paymentMethod, String charge) {
        charged(PaymentIntentStatus.SUCCEEDED, paymentMethod, charge);
        json.put("amount_received", amount());
    }

    private void charged(PaymentIntentStatus status, String paymentMethod, String charge) {
        become(status);
        json.put("payment_method", paymentMethod);
        json.put("latest_charge", charge);
        json.putNull("next_action");
        json.putNull("last_payment_error");
    }

    /** Declined or not authenticated: another payment method may be tried. */
    void failed(StripeError error, @Nullable String charge) {
        become(PaymentIntentStatus.REQUIRES_PAYMENT_METHOD);
        json.putNull("payment_method");
        json.putNull("next_action");
        json.set("last_payment_error", error.json());
        if (charge != null) {
            json.put("latest_charge", charge);
        }
    }

    void captured(long amount) {
        become(PaymentIntentStatus.SUCCEEDED);
        json.put("amount_received", amount);
        json.put("amount_capturable", 0);
    }

    void canceled(@Nullable String reason, long now) {
        become(PaymentIntentStatus.CANCELED);
        json.put("amount_capturable", 0);
        json.put("canceled_at", now);
        json.put("cancellation_reason", reason);
        json.putNull("next_action");
    }

    /** A refusal because of the state it is in, with the payment intent on it as Stripe sends. */
    Refusal unexpectedState(String message) {
        return refusal(
                StripeError.invalidRequest(400, message).code("payment_intent_unexpected_state"));
    }

    Refusal refusal(StripeError error) {
        return Refusal.of(error.with("payment_intent", (JsonNode) json.deepCopy()));
    }

    private void become(PaymentIntentStatus next) {
        if (!status().successors().contains(next)) {
            throw new IllegalStateException(id() + " cannot go from " + status() + " to " + next);
        }
        json.put("status", next.stripeName());
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(Json.text(json, field));
    }
}
