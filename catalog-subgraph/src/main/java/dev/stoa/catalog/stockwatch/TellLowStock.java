package dev.stoa.catalog.stockwatch;

import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockPolicies;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.events.Outbox.Outgoing;
import dev.stoa.platform.mongo.Transactions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells other subgraphs of stock that became low. Not part of the sale that made it low, which has
 * no time for it; what became low is marked until it is told.
 */
@UseCase
class TellLowStock {

    private static final int AT_ONCE = 100;

    private final StockPolicies policies;
    private final Products products;
    private final Outbox outbox;
    private final Transactions transactions;

    TellLowStock(
            StockPolicies policies, Products products, Outbox outbox, Transactions transactions) {
        this.policies = policies;
        this.products = products;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    void handle() {
        while (transactions.inOne(this::tellSome) == AT_ONCE) {
            // There may be more.
        }
    }

    private int tellSome() {
        var low = policies.untold(AT_ONCE);
        if (!low.isEmpty()) {
            outbox.appendAll(events(low));
            policies.markTold(ids(low));
        }
        return low.size();
    }

    /** What has no product any more is nobody's concern. */
    private List<Outgoing> events(List<Stock> low) {
        var variants = products.variants(ids(low));
        return low.stream()
                .flatMap(
                        stock ->
                                Stream.ofNullable(variants.get(stock.variantId()))
                                        .map(variant -> StockLow.of(stock, variant)))
                .map(event -> new Outgoing(event, event.variantId(), event.lowAt().toEpochMilli()))
                .toList();
    }

    private static List<String> ids(List<Stock> low) {
        return low.stream().map(Stock::variantId).toList();
    }
}
