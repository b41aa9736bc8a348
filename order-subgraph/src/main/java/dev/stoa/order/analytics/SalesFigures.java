package dev.stoa.order.analytics;

import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Sums in one currency as people read them. */
record SalesFigures(Currency currency, Tally tally) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of all rows, which are of that currency. */
    static SalesFigures of(Currency currency, Collection<SalesRow> rows) {
        return new SalesFigures(
                currency, rows.stream().map(SalesRow::tally).reduce(Tally.NOTHING, Tally::plus));
    }

    public Price revenue() {
        return new Price(money(tally.net()), money(tally.tax()), gross());
    }

    private Money gross() {
        return money(tally.net() + tally.tax());
    }

    public Money refunded() {
        return money(tally.refunded());
    }

    public int orders() {
        return Math.toIntExact(tally.orders());
    }

    public int cancelledOrders() {
        return Math.toIntExact(tally.cancelled());
    }

    public @Nullable Money averageOrderValue() {
        return tally.orders() == 0 ? null : gross().dividedBy(BigDecimal.valueOf(tally.orders()));
    }

    public int units() {
        return Math.toIntExact(tally.units());
    }

    public int carts() {
        return Math.toIntExact(tally.carts());
    }

    public @Nullable BigDecimal conversionPercent() {
        return tally.carts() == 0
                ? null
                : BigDecimal.valueOf(tally.orders())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(tally.carts()), 1, RoundingMode.HALF_UP);
    }

    public int newCustomerOrders() {
        return Math.toIntExact(tally.orders() - tally.returning());
    }

    public int returningCustomerOrders() {
        return Math.toIntExact(tally.returning());
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
