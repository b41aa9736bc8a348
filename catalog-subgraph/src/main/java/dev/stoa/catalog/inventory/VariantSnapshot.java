package dev.stoa.catalog.inventory;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.pricing.PriceTag;
import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.DigitalAsset;
import dev.stoa.catalog.product.LocalizedProduct;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.QuantityRule;
import dev.stoa.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the order subgraph keeps of a variant to price and ship it.
 *
 * @param price as written on the variant, in the shop's own currency
 * @param available null where that is not limited
 */
record VariantSnapshot(
        String id,
        String productId,
        String productSlug,
        String title,
        @Nullable String variantTitle,
        String titleRead,
        @Nullable String variantTitleRead,
        @Nullable String sku,
        @Nullable String imageUrl,
        Money price,
        String taxClass,
        @Nullable Integer weightGrams,
        boolean requiresShipping,
        boolean isActive,
        @Nullable Integer available,
        long version,
        List<PriceTier> tiers,
        List<DigitalAsset> digitalAssets,
        List<Component> components,
        QuantityRule quantityRule) {

    /**
     * What one piece costs whoever asks.
     *
     * @param minQuantity from this many pieces on
     * @param priceList name of the list the price is from; null for the variant's own
     */
    record PriceTier(int minQuantity, Money price, @Nullable String priceList) {

        static PriceTier of(PriceTag.Tier tier) {
            return new PriceTier(tier.minQuantity(), tier.listed(), tier.reason().name());
        }
    }

    /**
     * Pieces of another variant in one piece of a bundle.
     *
     * @param price what one piece costs alone, whoever asks; null where the variant is gone
     */
    record Component(String variantId, int quantity, String title, @Nullable Money price) {

        static Component of(BundleComponent component, @Nullable PriceTag tag) {
            return new Component(
                    component.variantId(),
                    component.quantity(),
                    component.title(),
                    tag == null ? null : tag.at(1).listed());
        }
    }

    static VariantSnapshot of(
            ProductVariant variant,
            LocalizedProduct read,
            @Nullable Supply supply,
            PriceTag tag,
            List<Component> components,
            QuantityRule quantityRule,
            MediaAddresses addresses) {
        var product = variant.product();
        var image = variant.image();
        return new VariantSnapshot(
                variant.id(),
                product.id(),
                product.slug(),
                product.title(),
                variant.ownTitle(),
                read.title(),
                read.ownTitle(variant),
                variant.sku(),
                image == null ? null : addresses.of(image),
                variant.variant().price(),
                variant.variant().taxClass(),
                variant.weightGrams(),
                variant.requiresShipping(),
                product.isActive(),
                pieces(supply),
                variant.version(),
                tag.tiers().stream().map(PriceTier::of).toList(),
                variant.variant().included().digitalAssets(),
                components,
                quantityRule);
    }

    private static @Nullable Integer pieces(@Nullable Supply supply) {
        if (supply == null) {
            return 0;
        }
        return supply.isLimited() ? supply.sellablePieces() : null;
    }
}
