package dev.stoa.order.analytics;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the shop sold in a period.
 *
 * @param currency the one that is reported on
 * @param input what was asked for
 */
record SalesReport(Currency currency, SalesReportInput input, PeriodSales sales) {

    public SalesFigures totals() {
        return sales.totals(currency);
    }

    public List<SalesPoint> points() {
        return sales.points(currency);
    }

    public List<MarketSales> byMarket() {
        return sales.of(currency).stream()
                .collect(Collectors.groupingBy(SalesRow::market, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new MarketSales(it.getKey(), SalesFigures.of(currency, it.getValue())))
                .sorted(
                        Comparator.comparing((MarketSales it) -> it.figures().revenue().gross())
                                .reversed())
                .toList();
    }

    /** The currency of the report first. */
    public List<SalesFigures> byCurrency() {
        return sales.rows().stream()
                .map(SalesRow::currency)
                .distinct()
                .sorted(
                        Comparator.comparing((Currency it) -> !it.equals(currency))
                                .thenComparing(Currency::getCurrencyCode))
                .map(sales::totals)
                .toList();
    }
}
