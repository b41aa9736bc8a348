package dev.stoa.stripesandbox.setup;

import dev.stoa.stripesandbox.card.Decline;
import dev.stoa.stripesandbox.card.TestCard;
import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.payment.NextAction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints under {@code /v1/setup_intents}. */
public final class SetupIntents {

    private static final String FAILED =
            "The latest attempt to set up the payment method has failed because authentication failed.";

    private SetupIntents() {}

    public static Reply create(Call call, Transaction tx) {
        ObjectNode intent = tx.create(Kind.SETUP_INTENT);
        intent.put("client_secret", tx.ids().clientSecret(id(intent)));
        apply(call.params(), intent, tx);
        tx.put(Kind.SETUP_INTENT, intent);
        tx.record("setup_intent.created", intent);
        return call.params().flag("confirm") ? confirm(intent, call, tx) : Reply.ok(intent);
    }

    public static Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(find(call, tx));
    }

    public static Reply update(Call call, Transaction tx) {
        ObjectNode intent = find(call, tx);
        apply(call.params(), intent, tx);
        tx.put(Kind.SETUP_INTENT, intent);
        return Reply.ok(intent);
    }

    public static Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.SETUP_INTENT,
                "/v1/setup_intents",
                Listing.equal(call.params(), "payment_method"));
    }

    public static Reply confirm(Call call, Transaction tx) {
        ObjectNode intent = find(call, tx);
        apply(call.params(), intent, tx);
        return confirm(intent, call, tx);
    }

    public static Reply cancel(Call call, Transaction tx) {
        ObjectNode intent = find(call, tx);
        String status = Json.required(intent, "status");
        if (isOver(intent)) {
            throw unexpectedState(
                    intent,
                    "You cannot cancel this SetupIntent because it has a status of %s. Only a SetupIntent with one of the following statuses may be canceled: `requires_payment_method`, `requires_confirmation`, or `requires_action`."
                            .formatted(status));
        }
        intent.put("status", "canceled").putNull("next_action");
        call.params().copyTo(intent, "cancellation_reason");
        tx.put(Kind.SETUP_INTENT, intent);
        tx.record("setup_intent.canceled", intent);
        return Reply.ok(intent);
    }

    /** The buyer's answer to 3-D Secure. */
    public static ObjectNode authenticate(ObjectNode intent, boolean proven, Transaction tx) {
        if (!"requires_action".equals(Json.text(intent, "status"))) {
            return intent;
        }
        ObjectNode method = method(intent, tx);
        if (proven) {
            succeed(intent, method, tx);
        } else {
            StripeError error =
                    StripeError.card(FAILED).code("setup_intent_authentication_failure");
            fail(intent, method, error, tx);
        }
        return intent;
    }

    private static Reply confirm(ObjectNode intent, Call call, Transaction tx) {
        ObjectNode method = method(intent, tx);
        if (isOver(intent)) {
            boolean done = "succeeded".equals(Json.text(intent, "status"));
            throw unexpectedState(
                    intent,
                    "You cannot confirm this SetupIntent because it has "
                            + (done ? "already succeeded." : "been canceled."));
        }
        TestCard card = Wallet.cardBehind(method, tx);
        Optional<Decline> decline =
                card.decline().filter(any -> !card.authentication().asksOnSession(true));
        if (decline.isPresent() && card != TestCard.DECLINED_AFTER_ATTACHING) {
            StripeError error = decline.get().error();
            fail(intent, method, error, tx);
            return error.with("setup_intent", (JsonNode) intent.deepCopy())
                    .with("payment_method", (JsonNode) method)
                    .reply();
        }
        if (card.authentication().asksOnSession(false)) {
            String secret = Json.required(intent, "client_secret");
            intent.put("status", "requires_action");
            intent.set("next_action", NextAction.authenticate(id(intent), secret, call));
            tx.put(Kind.SETUP_INTENT, intent);
            tx.record("setup_intent.requires_action", intent);
            return Reply.ok(intent);
        }
        succeed(intent, method, tx);
        return Reply.ok(intent);
    }

    private static void succeed(ObjectNode intent, ObjectNode method, Transaction tx) {
        String customer = Json.text(intent, "customer");
        if (customer != null) {
            Wallet.attach(method, customer, tx);
        }
        Wallet.setUp(method, tx);
        intent.put("status", "succeeded").putNull("next_action").putNull("last_setup_error");
        tx.put(Kind.SETUP_INTENT, intent);
        tx.record("setup_intent.succeeded", intent);
    }

    private static void fail(
            ObjectNode intent, ObjectNode method, StripeError error, Transaction tx) {
        intent.put("status", "requires_payment_method").putNull("next_action");
        intent.putNull("payment_method");
        intent.set("last_setup_error", error.with("payment_method", (JsonNode) method).json());
        tx.put(Kind.SETUP_INTENT, intent);
        tx.record("setup_intent.setup_failed", intent);
    }

    private static void apply(Params params, ObjectNode intent, Transaction tx) {
        params.text("customer").ifPresent(id -> tx.getReferenced(Kind.CUSTOMER, id, "customer"));
        params.copyTo(intent, "customer", "description");
        params.mergeMetadata(intent);
        Optional<ObjectNode> method =
                params.has("payment_method_data")
                        ? Optional.of(Wallet.make(params.child("payment_method_data"), tx))
                        : params.text("payment_method").map(id -> Wallet.resolve(id, tx));
        if (method.isPresent() && !isOver(intent)) {
            intent.put("payment_method", id(method.get())).put("status", "requires_confirmation");
        }
    }

    private static ObjectNode method(ObjectNode intent, Transaction tx) {
        String id = Json.text(intent, "payment_method");
        if (id == null) {
            throw unexpectedState(
                    intent,
                    "You cannot confirm this SetupIntent because it's missing a payment method. You can either update the SetupIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.");
        }
        return Wallet.resolve(id, tx);
    }

    private static ObjectNode find(Call call, Transaction tx) {
        ObjectNode intent = tx.get(Kind.SETUP_INTENT, call.path("intent"), "intent");
        if (call.publishable()
                && !Objects.equals(
                        call.params().required("client_secret"),
                        Json.text(intent, "client_secret"))) {
            throw Refusal.noSuch(404, "setupintent", id(intent), "intent");
        }
        return intent;
    }

    private static boolean isOver(ObjectNode intent) {
        String status = Json.text(intent, "status");
        return "succeeded".equals(status) || "canceled".equals(status);
    }

    private static Refusal unexpectedState(ObjectNode intent, String message) {
        return Refusal.of(
                StripeError.invalidRequest(400, message)
                        .code("setup_intent_unexpected_state")
                        .with("setup_intent", (JsonNode) intent.deepCopy()));
    }

    private static String id(ObjectNode object) {
        return Json.required(object, "id");
    }
}
