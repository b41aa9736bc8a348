package dev.stoa.order.order;

/** What happened to an order. */
public enum OrderTimelineKind {
    PLACED("The order was placed."),
    PAYMENT_AUTHORIZED("The money is promised."),
    PAYMENT_CAPTURED("The order is paid."),
    PAYMENT_VOIDED("The promise of the money was given back."),
    PAYMENT_REFUNDED("Money was given back."),
    PAYMENT_DISPUTED("The charge is disputed."),
    SHIPPED("Everything was sent."),
    TRACKING_UPDATED("There is news of a parcel."),
    DELIVERED("Everything has arrived."),
    CANCELLED("The order was cancelled.");

    private final String message;

    OrderTimelineKind(String message) {
        this.message = message;
    }

    /** What the buyer reads when there is nothing more to say. */
    String message() {
        return message;
    }
}
