package dev.stoa.catalog.stockwatch;

import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.events.EventType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * There is little left of a variant that there was enough of.
 *
 * @param title of the product
 * @param variantTitle null for a product without options
 * @param available pieces that can be sold; below zero where selling continues
 */
@EventType("catalog.stock-low.v1")
record StockLow(
        String variantId,
        String productId,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        int available,
        Instant lowAt) {

    static StockLow of(Stock stock, ProductVariant variant) {
        return new StockLow(
                variant.id(),
                variant.product().id(),
                variant.product().title(),
                variant.ownTitle(),
                variant.sku(),
                stock.available(),
                Objects.requireNonNull(stock.lowAt()));
    }
}
