package dev.stoa.order.catalog;

import dev.stoa.platform.events.EventBatchHandler;
import dev.stoa.platform.money.Money;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProductChangedHandler implements EventBatchHandler<ProductChanged> {

    private static final String ON_SALE = "ACTIVE";

    private final VariantSnapshots snapshots;

    ProductChangedHandler(VariantSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Class<ProductChanged> event() {
        return ProductChanged.class;
    }

    /** Newer versions win, however often and in whatever order they come. */
    @Override
    public void handleAll(List<ProductChanged> events) {
        snapshots.keep(
                events.stream()
                        .flatMap(
                                event ->
                                        event.variants().stream()
                                                .map(variant -> snapshot(event, variant)))
                        .toList());
        snapshots.retire(events.stream().map(ProductChangedHandler::remaining).toList());
    }

    private static VariantSnapshots.Remaining remaining(ProductChanged event) {
        return new VariantSnapshots.Remaining(
                event.productId(),
                event.variants().stream().map(ProductChanged.Variant::variantId).toList(),
                event.version());
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
                product.version(),
                Included.of(variant.digitalAssets(), variant.components()));
    }
}
