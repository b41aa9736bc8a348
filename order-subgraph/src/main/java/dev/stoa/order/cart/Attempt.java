package dev.stoa.order.cart;

import dev.stoa.order.quote.Quote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to make a cart an order: all that must be the same whenever one of its steps is repeated.
 *
 * @param commandId the idempotent command that began it
 * @param paymentKey by which payment knows it
 * @param quote frozen: what the buyer agreed to pay
 * @param methodToken the provider's id of the payment method
 * @param runs how often somebody has gone through the steps
 * @param leasedUntil until when whoever goes through the steps is left alone
 */
public record Attempt(
        String commandId,
        String paymentKey,
        String orderId,
        String orderNumber,
        Quote quote,
        String methodToken,
        @Nullable String returnUrl,
        @Nullable String locale,
        Stage stage,
        int runs,
        Instant begunAt,
        Instant leasedUntil) {

    /** How far it has come. */
    public enum Stage {
        /** Somebody goes through the steps, or did and was interrupted. */
        RUNNING,
        /** The buyer must do something first, such as 3-D Secure. */
        AWAITING_BUYER,
        /** It will not become an order any more; payment and stock are being given back. */
        GIVING_UP
    }

    /** What the buyer agreed to when beginning it. */
    public record Terms(
            String commandId,
            String orderId,
            String orderNumber,
            Quote quote,
            String methodToken,
            @Nullable String returnUrl,
            @Nullable String locale) {}

    static Attempt begun(Terms terms, String paymentKey, Instant now, Instant leasedUntil) {
        return new Attempt(
                terms.commandId(),
                paymentKey,
                terms.orderId(),
                terms.orderNumber(),
                terms.quote(),
                terms.methodToken(),
                terms.returnUrl(),
                terms.locale(),
                Stage.RUNNING,
                1,
                now,
                leasedUntil);
    }

    public boolean isLeased(Instant now) {
        return now.isBefore(leasedUntil);
    }

    /** True when an earlier run may have got as far as the payment. */
    public boolean isRepeated() {
        return runs > 1;
    }

    Attempt again(Instant until) {
        return at(stage == Stage.GIVING_UP ? stage : Stage.RUNNING, runs + 1, until);
    }

    Attempt at(Stage next, Instant until) {
        return at(next, runs, until);
    }

    private Attempt at(Stage next, int nextRuns, Instant until) {
        return new Attempt(
                commandId,
                paymentKey,
                orderId,
                orderNumber,
                quote,
                methodToken,
                returnUrl,
                locale,
                next,
                nextRuns,
                begunAt,
                until);
    }
}
