package dev.stoa.order.analytics;

import dev.stoa.order.cart.OpenedCarts;
import dev.stoa.order.market.Market;
import dev.stoa.order.market.Markets;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums up what was sold. A period of any length takes two commands, a comparison two more. */
@UseCase
class ReportSales {

    private static final int MOST_PRODUCTS = 50;

    private final Sales sales;
    private final OpenedCarts carts;
    private final Markets markets;

    ReportSales(Sales sales, OpenedCarts carts, Markets markets) {
        this.sales = sales;
        this.carts = carts;
        this.markets = markets;
    }

    SalesReport report(SalesReportInput input) {
        var currency =
                Objects.requireNonNullElseGet(
                        input.currency(),
                        () -> markets.activeOrHome(Market.HOME).currencies().getFirst().currency());
        return new SalesReport(currency, input, sold(SalesPeriod.of(input), input));
    }

    Optional<ComparedSales> compared(SalesReport report) {
        return Optional.ofNullable(report.input().compareTo())
                .map(report.sales().period()::movedBack)
                .map(earlier -> sold(earlier, report.input()))
                .map(before -> new ComparedSales(report.currency(), before));
    }

    List<ProductSales> products(SalesReport report, ProductSalesSort sort, int most) {
        if (most < 1 || most > MOST_PRODUCTS) {
            throw StoaException.badRequest("`first` is not 1 to " + MOST_PRODUCTS + ".");
        }
        var input = report.input();
        return sales.products(
                report.sales().period().in(input.step()),
                report.currency(),
                input.market(),
                sort,
                most);
    }

    private PeriodSales sold(SalesPeriod period, SalesReportInput input) {
        var stretch = period.in(input.step());
        var market = input.market();
        var rows =
                Stream.concat(
                                sales.in(stretch).stream(),
                                carts.in(stretch).stream().map(SalesRow::of))
                        .filter(row -> market == null || row.market().equals(market))
                        .toList();
        return new PeriodSales(period, rows);
    }
}
