package dev.stoa.order.catalog;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.money.Money;
import java.util.Currency;
import org.springframework.stereotype.Component;

@Component
class ProductChangedHandler implements EventHandler<ProductChanged> {

    private static final String ON_SALE = "ACTIVE";

    private final VariantSnapshots snapshots;

    ProductChangedHandler(VariantSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Class<ProductChanged> event() {
        return ProductChanged.class;
    }

    @Override
    public void handle(ProductChanged event, EventEnvelope envelope) {
        var variants = event.variants().stream().map(variant -> snapshot(event, variant)).toList();
        snapshots.keep(variants);
        snapshots.retire(
                event.productId(),
                variants.stream().map(VariantSnapshot::id).toList(),
                event.version());
    }

    /** Newer versions win, however often and in whatever order they come. */
    @Override
    public boolean inTransaction() {
        return false;
    }

    private static VariantSnapshot snapshot(
            ProductChanged product, ProductChanged.Variant variant) {
        return new VariantSnapshot(
                variant.variantId(),
                product.productId(),
                product.productSlug(),
                variant.title(),
                variant.variantTitle(),
                variant.sku(),
                variant.imageUrl(),
                new Money(variant.priceMinor(), Currency.getInstance(variant.currency())),
                variant.taxClass(),
                variant.weightGrams(),
                variant.requiresShipping(),
                variant.isActive() && product.status().equals(ON_SALE),
                product.version());
    }
}
