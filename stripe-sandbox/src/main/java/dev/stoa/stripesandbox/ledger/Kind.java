package dev.stoa.stripesandbox.ledger;

/** The kinds of records in the ledger: Stripe's objects, then what only the sandbox knows. */
public enum Kind {
    PAYMENT_INTENT("payment_intent", "pi_3", "payment_intent"),
    CHARGE("charge", "ch_3", "charge"),
    PAYMENT_METHOD("payment_method", "pm_1", "PaymentMethod"),
    CUSTOMER("customer", "cus_", "customer"),
    REFUND("refund", "re_3", "refund"),
    DISPUTE("dispute", "du_1", "dispute"),
    SETUP_INTENT("setup_intent", "seti_1", "setupintent"),
    BALANCE_TRANSACTION("balance_transaction", "txn_3", "balance transaction"),
    EVENT("event", "evt_3", "event"),

    /** Which test card stands behind a payment method, and whether it is used up. */
    WALLET_CARD("wallet_card", "", ""),
    /** That the buyer has proven itself for a payment intent. */
    AUTHENTICATION("authentication", "", ""),
    /** The first answer given under an idempotency key. */
    KEPT_REPLY("kept_reply", "", ""),
    /** How the webhook of an event ended. */
    DELIVERY("delivery", "", "");

    private final String objectName;
    private final String idPrefix;
    private final String spokenName;

    Kind(String objectName, String idPrefix, String spokenName) {
        this.objectName = objectName;
        this.idPrefix = idPrefix;
        this.spokenName = spokenName;
    }

    /** The value of Stripe's {@code object} field. */
    public String objectName() {
        return objectName;
    }

    String idPrefix() {
        return idPrefix;
    }

    /** How Stripe spells it in "No such …"; the spelling differs from object to object. */
    public String spokenName() {
        return spokenName;
    }
}
