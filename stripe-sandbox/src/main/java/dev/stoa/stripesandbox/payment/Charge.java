package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.card.Decline;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Json;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One attempt to charge a card. As with a payment intent, its JSON is its state. */
public final class Charge {

    /** How long a bank keeps money reserved for the shop. */
    private static final Duration HOLD = Duration.ofDays(7);

    private final ObjectNode json;

    private Charge(ObjectNode json) {
        this.json = json;
    }

    static Charge approved(
            PaymentIntent intent, ObjectNode method, boolean authenticated, Transaction tx) {
        Charge charge = of(intent, method, tx);
        charge.card()
                .put("amount_authorized", intent.amount())
                .put("authorization_code", tx.ids().digits(6))
                .put("network_transaction_id", tx.ids().digits(15));
        if (authenticated) {
            charge.card()
                    .putObject("three_d_secure")
                    .put("authentication_flow", "challenge")
                    .put("electronic_commerce_indicator", "05")
                    .putNull("exemption_indicator")
                    .put("result", "authenticated")
                    .putNull("result_reason")
                    .putNull("transaction_id")
                    .put("version", "2.2.0");
        }
        return charge;
    }

    static Charge declined(
            PaymentIntent intent, ObjectNode method, Decline decline, Transaction tx) {
        Charge charge = of(intent, method, tx);
        boolean blocked = decline.networkCode() == null;
        charge.json
                .put("status", "failed")
                .put("paid", false)
                .put("failure_code", decline.code())
                .put("failure_message", decline.message());
        ((ObjectNode) charge.json.get("outcome"))
                .put("advice_code", decline.advice())
                .put("network_decline_code", decline.networkCode())
                .put("network_status", blocked ? "not_sent_to_network" : "declined_by_network")
                .put("reason", blocked ? "highest_risk_level" : decline.reason())
                .put("risk_level", blocked ? "highest" : "normal")
                .put(
                        "seller_message",
                        blocked
                                ? "Stripe blocked this payment as too risky."
                                : "The bank did not return any further details with this decline.")
                .put("type", blocked ? "blocked" : "issuer_declined");
        return charge;
    }

    private static Charge of(PaymentIntent intent, ObjectNode method, Transaction tx) {
        ObjectNode json = tx.create(Kind.CHARGE);
        ObjectNode from = intent.json();
        for (String same :
                new String[] {
                    "amount",
                    "currency",
                    "customer",
                    "description",
                    "metadata",
                    "receipt_email",
                    "shipping",
                    "statement_descriptor_suffix",
                    "transfer_group"
                }) {
            json.set(same, from.get(same).deepCopy());
        }
        json.put("payment_intent", intent.id());
        json.put("payment_method", Json.text(method, "id"));
        json.set("billing_details", method.get("billing_details").deepCopy());
        Charge charge = new Charge(json);
        for (String same :
                new String[] {
                    "brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4"
                }) {
            charge.card().set(same, method.get("card").get(same));
        }
        charge.card().set("network", method.get("card").get("brand"));
        ((ObjectNode) charge.card().get("overcapture"))
                .put("maximum_amount_capturable", intent.amount());
        return charge;
    }

    public static Charge get(String id, Transaction tx) {
        return new Charge(tx.find(Kind.CHARGE, id).orElseThrow());
    }

    public static Charge of(ObjectNode json) {
        return new Charge(json);
    }

    public void save(Transaction tx) {
        tx.put(Kind.CHARGE, json);
    }

    public void record(String event, Transaction tx) {
        tx.record("charge." + event, json);
    }

    public ObjectNode json() {
        return json;
    }

    public String id() {
        return Json.required(json, "id");
    }

    public long amount() {
        return Json.number(json, "amount");
    }

    public long amountCaptured() {
        return Json.number(json, "amount_captured");
    }

    public long amountRefunded() {
        return Json.number(json, "amount_refunded");
    }

    public String currency() {
        return Json.required(json, "currency");
    }

    public Optional<String> paymentIntent() {
        return Optional.ofNullable(Json.text(json, "payment_intent"));
    }

    public boolean isSucceeded() {
        return "succeeded".equals(Json.text(json, "status"));
    }

    public boolean isCaptured() {
        return json.path("captured").asBoolean(false);
    }

    public boolean isDisputed() {
        return json.path("disputed").asBoolean(false);
    }

    /** Reserved, until the shop takes it or the bank's patience ends. */
    void hold(Transaction tx) {
        card().put("capture_before", tx.instant().plus(HOLD).getEpochSecond());
    }

    boolean isHoldOver(Transaction tx) {
        JsonNode end = card().path("capture_before");
        return end.isNumber() && end.asLong() <= tx.now();
    }

    void take(long amount) {
        json.put("captured", true);
        json.put("amount_captured", amount);
    }

    void settle(Transaction tx) {
        json.put("balance_transaction", BalanceTransactions.charged(this, tx));
    }

    public void refunded(long amount) {
        json.put("amount_refunded", amountRefunded() + amount);
        json.put("refunded", amountRefunded() == amountCaptured());
    }

    public void disputed(String dispute) {
        json.put("disputed", true);
        json.put("dispute", dispute);
    }

    private ObjectNode card() {
        return (ObjectNode) json.get("payment_method_details").get("card");
    }
}
