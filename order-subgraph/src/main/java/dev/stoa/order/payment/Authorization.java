package dev.stoa.order.payment;

/** Where a payment stands after it was asked for. */
public sealed interface Authorization {

    /**
     * The money is promised.
     *
     * @param isCaptured true when it was even taken
     */
    record Authorized(String paymentId, boolean isCaptured) implements Authorization {}

    /** The buyer must do something first. */
    record ActionRequired(String paymentId, PaymentNextAction nextAction)
            implements Authorization {}

    record Declined(String paymentId, PaymentDeclineReason reason) implements Authorization {}

    /** The provider has not answered yet: nothing may be assumed. */
    record Unanswered(String paymentId) implements Authorization {}

    /** The payment was given up or given back. */
    record Voided(String paymentId) implements Authorization {}
}
