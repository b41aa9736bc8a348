package dev.stoa.order.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** What was sold in a period, in any currency. */
record PeriodSales(SalesPeriod period, List<SalesRow> rows) {

    SalesFigures totals(Currency currency) {
        return SalesFigures.of(currency, of(currency));
    }

    List<SalesRow> of(Currency currency) {
        return rows.stream().filter(row -> row.currency().equals(currency)).toList();
    }

    /** A point for each step, also where nothing was sold. */
    List<SalesPoint> points(Currency currency) {
        var steps = new TreeMap<Instant, List<SalesRow>>();
        period.starts().forEach(start -> steps.put(start, new ArrayList<>()));
        for (var row : of(currency)) {
            // The hour or day that the period begins in may have begun before it.
            var step =
                    Objects.requireNonNullElseGet(steps.floorEntry(row.from()), steps::firstEntry);
            step.getValue().add(row);
        }
        return steps.entrySet().stream()
                .map(it -> new SalesPoint(it.getKey(), SalesFigures.of(currency, it.getValue())))
                .toList();
    }
}
