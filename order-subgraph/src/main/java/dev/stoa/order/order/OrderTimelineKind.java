package dev.stoa.order.order;

/** What happened to an order. */
public enum OrderTimelineKind {
    PLACED("Order placed"),
    PAYMENT_AUTHORIZED("Payment authorized"),
    PAYMENT_CAPTURED("Payment captured"),
    PAYMENT_VOIDED("Authorization voided"),
    PAYMENT_REFUNDED("Payment refunded"),
    PAYMENT_DISPUTED("Payment disputed"),
    SHIPPED("Order shipped"),
    TRACKING_UPDATED("Tracking updated"),
    DELIVERED("Order delivered"),
    CANCELLED("Order cancelled");

    private final String message;

    OrderTimelineKind(String message) {
        this.message = message;
    }

    /** What the buyer reads when there is nothing more to say. */
    String message() {
        return message;
    }
}
