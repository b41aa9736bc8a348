package dev.stoa.stripesandbox.card;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.ContactParams;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** Payment methods and the test cards behind them. */
public final class Wallet {

    private static final String USED_UP =
            "The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.";

    private Wallet() {}

    /** Finds a payment method; {@code pm_card_visa} and its like become a new one at each use. */
    public static ObjectNode resolve(String id, Transaction tx) {
        return tx.find(Kind.PAYMENT_METHOD, id)
                .or(
                        () ->
                                TestCard.named(id)
                                        .filter(card -> id.startsWith("pm_"))
                                        .map(card -> make(CardInput.named(card, tx.instant()), tx)))
                .orElseThrow(
                        () ->
                                Refusal.noSuch(
                                        400,
                                        Kind.PAYMENT_METHOD.spokenName(),
                                        id,
                                        "payment_method"));
    }

    /** Makes a payment method of {@code payment_method_data} or of the parameters of a create. */
    public static ObjectNode make(Params params, Transaction tx) {
        String type = params.required("type");
        if (!type.equals("card")) {
            throw Refusal.invalid(
                    "The payment method type \"%s\" is invalid. Please ensure the provided type is activated in your dashboard (https://dashboard.stripe.com/account/payments/settings) and your account is enabled for any preview features that you are trying to use."
                            .formatted(type));
        }
        if (!params.has("card")) {
            throw Refusal.missingParameter("card");
        }
        ObjectNode method = make(CardInput.read(params.child("card"), tx.instant()), tx);
        ContactParams.apply(params, "billing_details", method);
        params.copyTo(method, "allow_redisplay");
        params.mergeMetadata(method);
        tx.put(Kind.PAYMENT_METHOD, method);
        return method;
    }

    private static ObjectNode make(CardInput input, Transaction tx) {
        TestCard card = input.card();
        ObjectNode method = tx.create(Kind.PAYMENT_METHOD);
        ObjectNode details = (ObjectNode) method.get("card");
        details.put("brand", card.brand())
                .put("display_brand", card.brand())
                .put("country", card.country())
                .put("exp_month", input.expMonth())
                .put("exp_year", input.expYear())
                .put("fingerprint", fingerprint(card))
                .put("funding", card.funding())
                .put("last4", card.number().substring(card.number().length() - 4));
        ((ObjectNode) details.get("checks"))
                .put("cvc_check", input.cvcGiven() ? "unchecked" : null);
        ((ObjectNode) details.get("networks")).putArray("available").add(card.brand());
        tx.put(Kind.PAYMENT_METHOD, method);
        keep(method, new Behind(card, false, false), tx);
        return method;
    }

    public static TestCard cardBehind(ObjectNode method, Transaction tx) {
        return behind(method, tx).card();
    }

    public static boolean isSetUp(ObjectNode method, Transaction tx) {
        return behind(method, tx).setUp();
    }

    /** From now on the card may be charged without its holder. */
    public static void setUp(ObjectNode method, Transaction tx) {
        Behind behind = behind(method, tx);
        keep(method, new Behind(behind.card(), behind.spent(), true), tx);
    }

    public static void refuseIfUsedUp(ObjectNode method, Transaction tx) {
        if (behind(method, tx).spent()) {
            throw Refusal.invalid(USED_UP);
        }
    }

    /** A payment method of no customer is good for one payment only. */
    public static void use(ObjectNode method, Transaction tx) {
        if (Json.text(method, "customer") == null) {
            spend(method, tx);
        }
    }

    /** Belongs to the customer from now on. The bank is asked, so a declined card refuses. */
    public static ObjectNode attach(ObjectNode method, String customer, Transaction tx) {
        if (customer.equals(Json.text(method, "customer"))) {
            return method;
        }
        refuseIfUsedUp(method, tx);
        TestCard card = cardBehind(method, tx);
        if (!card.isAttachable()) {
            throw Refusal.of(card.decline().orElse(Decline.GENERIC).error());
        }
        method.put("customer", customer);
        markChecked(method);
        tx.put(Kind.PAYMENT_METHOD, method);
        tx.record("payment_method.attached", method);
        return method;
    }

    static void detach(ObjectNode method, Transaction tx) {
        ObjectNode previous = Json.object().put("customer", Json.text(method, "customer"));
        method.putNull("customer");
        tx.put(Kind.PAYMENT_METHOD, method);
        spend(method, tx);
        tx.record("payment_method.detached", method, previous);
    }

    /** A charge checks the security code; afterwards the payment method shows the result. */
    public static void markChecked(ObjectNode method) {
        ((ObjectNode) method.get("card").get("checks")).put("cvc_check", "pass");
    }

    private static void spend(ObjectNode method, Transaction tx) {
        Behind behind = behind(method, tx);
        keep(method, new Behind(behind.card(), true, behind.setUp()), tx);
    }

    private record Behind(TestCard card, boolean spent, boolean setUp) {}

    private static Behind behind(ObjectNode method, Transaction tx) {
        ObjectNode record = tx.find(Kind.WALLET_CARD, id(method)).orElseThrow();
        return new Behind(
                TestCard.valueOf(Json.required(record, "card")),
                record.path("spent").asBoolean(),
                record.path("set_up").asBoolean());
    }

    private static void keep(ObjectNode method, Behind behind, Transaction tx) {
        tx.put(
                Kind.WALLET_CARD,
                id(method),
                Json.object()
                        .put("card", behind.card().name())
                        .put("spent", behind.spent())
                        .put("set_up", behind.setUp()));
    }

    private static String id(ObjectNode method) {
        return Json.required(method, "id");
    }

    /** The same for each use of one card, as at Stripe. */
    private static String fingerprint(TestCard card) {
        BigInteger hash =
                new BigInteger(1, card.number().getBytes(StandardCharsets.UTF_8))
                        .multiply(BigInteger.valueOf(0x9E3779B97F4A7C15L).abs());
        String text = hash.toString(36);
        return text.substring(text.length() - 16);
    }
}
