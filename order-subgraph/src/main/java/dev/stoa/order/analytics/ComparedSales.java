package dev.stoa.order.analytics;

import java.time.Instant;
import java.util.Currency;
import java.util.List;

/** What a period is compared with. */
record ComparedSales(Currency currency, PeriodSales sales) {

    public Instant startsAt() {
        return sales.period().from();
    }

    public Instant endsAt() {
        return sales.period().before();
    }

    public SalesFigures totals() {
        return sales.totals(currency);
    }

    public List<SalesPoint> points() {
        return sales.points(currency);
    }
}
