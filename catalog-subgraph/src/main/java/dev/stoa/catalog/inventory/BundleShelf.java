package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.Products;
import org.springframework.stereotype.Component;

/** Tells products when their bundles can be had, or can be had no more. */
@Component
class BundleShelf {

    private final Products products;
    private final Stocks stocks;
    private final BundleParts parts;

    BundleShelf(Products products, Stocks stocks, BundleParts parts) {
        this.products = products;
        this.stocks = stocks;
        this.parts = parts;
    }

    /** From now on a change of its components tells of the bundle. */
    void watch(ProductVariant bundle) {
        parts.mark(BundleStock.idsFor(bundle));
        keepBundle(bundle.id());
    }

    /** The stock of a component has changed. */
    void keepAround(String componentId) {
        products.bundlesWith(componentId).forEach(bundle -> keepBundle(bundle.id()));
    }

    /** Looks again after telling, since others may have told meanwhile what was true before. */
    private void keepBundle(String variantId) {
        var bundle = products.variant(variantId);
        while (bundle.isPresent() && isToldWrongly(bundle.get())) {
            bundle = products.variant(variantId);
        }
    }

    private boolean isToldWrongly(ProductVariant bundle) {
        var supply = BundleStock.of(bundle, stocks.supplies(BundleStock.idsFor(bundle)));
        boolean isSellable = supply != null && supply.isSellable();
        boolean isWrong = bundle.product().isOnShelf(bundle.id()) != isSellable;
        if (isWrong) {
            products.setSellable(bundle.product().id(), bundle.id(), isSellable);
        }
        return isWrong;
    }
}
