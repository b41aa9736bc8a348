package dev.stoa.order.analytics;

import dev.stoa.order.order.OrderFixture;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows as they would have been counted, in a market that no other test knows. */
final class Ledger {

    static final String REPORT =
            """
            query($input: SalesReportInput!) { salesReport(input: $input) {
              currency isComplete
              totals { currency revenue { net { amount } tax { amount } gross { amount } }
                refunded { amount } orders cancelledOrders averageOrderValue { amount } units
                carts conversionPercent newCustomerOrders returningCustomerOrders }
              points { startsAt figures { orders revenue { gross { amount } } } }
              compared { startsAt endsAt totals { orders revenue { gross { amount } } }
                points { startsAt figures { orders } } }
              byMarket { market figures { orders revenue { gross { amount } } } }
              byCurrency { currency orders revenue { gross { amount } } }
              topProducts(first: 3) { product { id } units orders revenue { amount } } } }""";

    private final Sales sales;
    private final String market = OrderFixture.IDS.next("mkt");

    Ledger(Sales sales) {
        this.sales = sales;
    }

    String market() {
        return market;
    }

    /** Sells one piece. */
    Sale sells(String at, String productId, long gross, String currency) {
        return sells(OrderFixture.IDS.next("ord"), 1, at, productId, gross, currency);
    }

    Sale sells(
            String orderId,
            long version,
            String at,
            String productId,
            long gross,
            String currency) {
        var sale =
                new Sale(
                        orderId,
                        version,
                        Instant.parse(at),
                        market,
                        Currency.getInstance(currency),
                        false,
                        false,
                        gross,
                        0,
                        0,
                        1,
                        List.of(new Sale.SoldProduct(productId, 1, gross)));
        sales.keep(List.of(sale));
        return sale;
    }

    Map<String, Object> wants(String from, String before, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("placedFrom", from);
        input.put("placedBefore", before);
        input.putIfAbsent("market", market);
        return Map.of("input", input);
    }
}
