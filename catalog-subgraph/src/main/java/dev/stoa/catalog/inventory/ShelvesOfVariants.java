package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.StockOfVariants;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes room for new variants and takes it back when they are empty. */
@Component
class ShelvesOfVariants implements StockOfVariants {

    private final Products products;
    private final Stocks stocks;
    private final BundleShelf bundles;
    private final Clock clock;

    ShelvesOfVariants(Products products, Stocks stocks, BundleShelf bundles, Clock clock) {
        this.products = products;
        this.stocks = stocks;
        this.bundles = bundles;
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
    public void bundle(List<ProductVariant> changed) {
        changed.forEach(bundles::watch);
    }

    @Override
    public boolean close(String variantId) {
        return !products.isInBundle(variantId) && stocks.removeEmpty(variantId);
    }
}
