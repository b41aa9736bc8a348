package dev.stoa.stripesandbox.card;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.ContactParams;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints under {@code /v1/payment_methods}. */
public final class PaymentMethods {

    private PaymentMethods() {}

    public static Reply create(Call call, Transaction tx) {
        if (call.params().has("customer")) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                            400,
                            "You cannot attach a PaymentMethod to a Customer during PaymentMethod creation. Please instead create the PaymentMethod and then attach it using the attachment method of the PaymentMethods API."));
        }
        return Reply.ok(Wallet.make(call.params(), tx));
    }

    public static Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(method(call, tx));
    }

    public static Reply update(Call call, Transaction tx) {
        ObjectNode method = method(call, tx);
        ObjectNode before = method.deepCopy();
        ContactParams.apply(call.params(), "billing_details", method);
        call.params().copyTo(method, "allow_redisplay");
        call.params().mergeMetadata(method);
        ObjectNode card = (ObjectNode) method.get("card");
        call.params().child("card").number("exp_month").ifPresent(m -> card.put("exp_month", m));
        call.params().child("card").number("exp_year").ifPresent(y -> card.put("exp_year", y));
        tx.put(Kind.PAYMENT_METHOD, method);
        tx.record("payment_method.updated", method, Json.previous(before, method));
        return Reply.ok(method);
    }

    public static Reply attach(Call call, Transaction tx) {
        ObjectNode method =
                call.path("payment_method").startsWith("pm_card_")
                        ? Wallet.resolve(call.path("payment_method"), tx)
                        : method(call, tx);
        String customer =
                call.params()
                        .text("customer")
                        .orElseThrow(
                                () ->
                                        Refusal.beforeExecution(
                                                StripeError.invalidRequest(
                                                                400,
                                                                "Must provide customer or customer_account.")
                                                        .code("parameter_missing")));
        ObjectNode owner = tx.getReferenced(Kind.CUSTOMER, customer, "customer");
        if (owner.has("deleted")) {
            throw Refusal.noSuch(400, "customer", customer, "customer");
        }
        String present = Json.text(method, "customer");
        if (present != null && !present.equals(customer)) {
            throw Refusal.invalid(
                    "The payment method you provided has already been attached to a customer.");
        }
        return Reply.ok(Wallet.attach(method, customer, tx));
    }

    public static Reply detach(Call call, Transaction tx) {
        ObjectNode method = method(call, tx);
        if (Json.text(method, "customer") == null) {
            throw Refusal.invalid(
                    "The payment method you provided is not attached to a customer so detachment is impossible.");
        }
        Wallet.detach(method, tx);
        return Reply.ok(method);
    }

    public static Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.PAYMENT_METHOD,
                "/v1/payment_methods",
                attached().and(Listing.equal(call.params(), "type")));
    }

    public static Reply listOfCustomer(Call call, Transaction tx) {
        String customer = call.path("customer");
        tx.get(Kind.CUSTOMER, customer, "id");
        return Listing.page(
                call,
                tx,
                Kind.PAYMENT_METHOD,
                "/v1/customers/" + customer + "/payment_methods",
                ownedBy(customer).and(Listing.equal(call.params(), "type")));
    }

    public static Reply retrieveOfCustomer(Call call, Transaction tx) {
        ObjectNode method = method(call, tx);
        if (!ownedBy(call.path("customer")).test(method)) {
            throw Refusal.noSuch(
                    404, "PaymentMethod", call.path("payment_method"), "payment_method");
        }
        return Reply.ok(method);
    }

    /** Lets go of all payment methods of a customer who leaves. */
    public static void detachAll(String customer, Transaction tx) {
        tx.newestFirst(Kind.PAYMENT_METHOD)
                .filter(ownedBy(customer))
                .toList()
                .forEach(method -> Wallet.detach(method, tx));
    }

    private static Predicate<JsonNode> attached() {
        return method -> Json.text(method, "customer") != null;
    }

    private static Predicate<JsonNode> ownedBy(String customer) {
        return method -> Objects.equals(customer, Json.text(method, "customer"));
    }

    private static ObjectNode method(Call call, Transaction tx) {
        return tx.get(Kind.PAYMENT_METHOD, call.path("payment_method"), "payment_method");
    }
}
