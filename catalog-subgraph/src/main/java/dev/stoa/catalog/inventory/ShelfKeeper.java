package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.Products;

/** Tells products when one of their variants is sold out, or sold out no more. */
class ShelfKeeper {

    private final Products products;
    private final Stocks stocks;
    private final BundleShelf bundles;

    ShelfKeeper(Products products, Stocks stocks, BundleShelf bundles) {
        this.products = products;
        this.stocks = stocks;
        this.bundles = bundles;
    }

    /**
     * Looks again after telling: of two who change the stock at once, the one who tells last may be
     * the one who changed it first.
     */
    void keep(Stock changed) {
        keepOwn(changed);
        if (changed.isPart()) {
            bundles.keepAround(changed.variantId());
        }
    }

    private void keepOwn(Stock changed) {
        if (!changed.isFlipped()) {
            return;
        }
        var told = changed;
        while (true) {
            boolean isSellable = told.isSellable();
            products.setSellable(told.productId(), told.variantId(), isSellable);
            var now = stocks.of(told.variantId()).orElseThrow();
            if (now.isSellable() == isSellable) {
                return;
            }
            told = now;
        }
    }
}
