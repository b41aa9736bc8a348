package dev.stoa.order.erasure;

import dev.stoa.order.cart.Carts;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes the person out of carts and orders. Call it within a transaction. */
@UseCase
class ForgetBuyer {

    private final Carts carts;
    private final Orders orders;
    private final Clock clock;

    ForgetBuyer(Carts carts, Orders orders, Clock clock) {
        this.carts = carts;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException while one of their carts becomes an order: ask again later
     */
    void everywhere(String customerId) {
        carts.forgetOwner(customerId);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var order : orders.of(customerId)) {
            order.forgetBuyer(now);
            orders.save(order);
        }
    }

    /** Nothing was left to do for the order: its buyer is not needed any more. */
    void ifWanted(String orderId) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        orders.byId(orderId)
                .filter(order -> order.terms().buyer().isToBeForgotten())
                .ifPresent(
                        order -> {
                            order.forgetBuyer(now);
                            orders.save(order);
                        });
    }
}
