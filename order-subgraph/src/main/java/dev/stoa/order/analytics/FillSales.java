package dev.stoa.order.analytics;

import dev.stoa.order.order.Orders;
import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Counts the orders that are there already, a few at a time: those from before there were sales,
 * and all of them again when rows are made otherwise or when staff ask for it.
 */
@UseCase
class FillSales {

    private static final int AT_ONCE = 200;

    private final Orders orders;
    private final CountSales countSales;
    private final SalesFillings fillings;
    private final Clock clock;

    FillSales(Orders orders, CountSales countSales, SalesFillings fillings, Clock clock) {
        this.orders = orders;
        this.countSales = countSales;
        this.fillings = fillings;
        this.clock = clock;
    }

    /** Counts the next ones; false when there is nothing to do. */
    boolean step() {
        var filling = fillings.current().orElseGet(this::begin);
        if (filling.isDone()) {
            return false;
        }
        var next = orders.following(filling.position(), AT_ONCE);
        if (next.isEmpty()) {
            fillings.advance(filling, filling.position(), true);
            return false;
        }
        countSales.handle(next);
        fillings.advance(filling, next.getLast().id(), false);
        return true;
    }

    SalesFillings.Filling begin() {
        return fillings.begin(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    boolean isComplete() {
        return fillings.current().filter(SalesFillings.Filling::isDone).isPresent();
    }
}
