package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.StockOfVariants;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes room for new variants and takes it back when they are empty. */
@Component
class ShelvesOfVariants implements StockOfVariants {

    private final Stocks stocks;
    private final Clock clock;

    ShelvesOfVariants(Stocks stocks, Clock clock) {
        this.stocks = stocks;
        this.clock = clock;
    }

    @Override
    public void open(String productId, List<String> variantIds) {
        var now = clock.instant();
        stocks.addAll(
                variantIds.stream()
                        .map(id -> Stock.opening(id, productId, 0, true, false, now))
                        .toList());
    }

    @Override
    public boolean close(String variantId) {
        return stocks.removeEmpty(variantId);
    }
}
