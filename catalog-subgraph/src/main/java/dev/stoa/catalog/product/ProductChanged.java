package dev.stoa.catalog.product;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product was made or changed: all that others keep of it to decide alone. */
@EventType("catalog.product-changed.v1")
public record ProductChanged(
        String productId,
        String productSlug,
        long version,
        String status,
        List<ChangedVariant> variants) {

    /**
     * One variant as it now is.
     *
     * @param title of the product
     */
    public record ChangedVariant(
            String variantId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            @Nullable String imageUrl,
            long priceMinor,
            String currency,
            String taxClass,
            @Nullable Integer weightGrams,
            boolean requiresShipping,
            boolean isActive,
            List<DigitalAsset> digitalAssets,
            List<BundleComponent> components) {}

    public static ProductChanged of(Product product, MediaAddresses addresses) {
        return new ProductChanged(
                product.id(),
                product.slug(),
                product.version(),
                product.status().name(),
                product.variants().stream().map(variant -> changed(variant, addresses)).toList());
    }

    private static ChangedVariant changed(ProductVariant variant, MediaAddresses addresses) {
        var image = variant.image();
        var price = variant.variant().price();
        return new ChangedVariant(
                variant.id(),
                variant.product().title(),
                variant.ownTitle(),
                variant.sku(),
                image == null ? null : addresses.of(image),
                price.minor(),
                price.currency().getCurrencyCode(),
                variant.variant().taxClass(),
                variant.weightGrams(),
                variant.requiresShipping(),
                variant.product().isActive(),
                variant.variant().included().digitalAssets(),
                variant.variant().included().components());
    }
}
