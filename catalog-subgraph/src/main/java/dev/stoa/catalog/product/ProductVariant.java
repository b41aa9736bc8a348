package dev.stoa.catalog.product;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.pricing.Contents;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A variant together with the product it belongs to: what is put into a cart. */
public record ProductVariant(Product product, Variant variant) {

    private static final String ONLY = "Default";

    public String id() {
        return variant.id();
    }

    /** The option values joined, such as {@code Blue / M}. */
    public String title() {
        return variant.optionValues().isEmpty() ? ONLY : String.join(" / ", variant.optionValues());
    }

    /** The title where it tells the variants apart; null for a product without options. */
    public @Nullable String ownTitle() {
        return variant.optionValues().isEmpty() ? null : title();
    }

    public @Nullable String sku() {
        return variant.sku();
    }

    public @Nullable String barcode() {
        return variant.barcode();
    }

    public List<SelectedOption> selectedOptions() {
        var options = product.options();
        return IntStream.range(0, options.size())
                .mapToObj(
                        i ->
                                new SelectedOption(
                                        options.get(i).name(), variant.optionValues().get(i)))
                .toList();
    }

    /** Its own picture or else the product's first. */
    public @Nullable Image image() {
        return variant.image() == null ? product.featuredImage() : variant.image();
    }

    public @Nullable Integer weightGrams() {
        return variant.weightGrams();
    }

    public @Nullable Contents contents() {
        return variant.contents();
    }

    /** What is fetched is not sent. */
    public boolean requiresShipping() {
        return variant.requiresShipping() && variant.included().digitalAssets().isEmpty();
    }

    /** What one piece is made of, by variant: itself alone, or the pieces of a bundle. */
    public Map<String, Integer> pieces() {
        var components = variant.included().components();
        return components.isEmpty()
                ? Map.of(id(), 1)
                : components.stream()
                        .collect(
                                Collectors.toMap(
                                        BundleComponent::variantId, BundleComponent::quantity));
    }

    public long version() {
        return product.version();
    }
}
