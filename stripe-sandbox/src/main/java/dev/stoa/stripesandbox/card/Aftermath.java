package dev.stoa.stripesandbox.card;

/** What a card brings upon the shop after a charge that went well. */
public enum Aftermath {
    NONE,
    /** A chargeback: the money is withdrawn at once. */
    DISPUTED_AS_FRAUD,
    DISPUTED_AS_NOT_RECEIVED,
    /** A question of the bank; no money is withdrawn, and a refund ends it. */
    INQUIRY,
    /** A refund is pending at first. */
    REFUND_PENDS,
    /** A refund looks well at first and fails later. */
    REFUND_FAILS
}
