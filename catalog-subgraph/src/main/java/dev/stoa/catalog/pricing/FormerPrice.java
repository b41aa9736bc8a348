package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** A price while it counted. */
public record FormerPrice(Money price, Instant from, Instant until) {

    boolean counted(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }

    FormerPrice with(UnaryOperator<Money> change) {
        return new FormerPrice(change.apply(price), from, until);
    }
}
