package dev.stoa.catalog.purge;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an answer carries that a change ends, by the collection that changes: types with a hint in
 * the schema.
 */
final class PurgeTags {

    /** Its pictures are told when they change: a new one is shown nowhere yet. */
    static final String PICTURES = "mediaAssets";

    private static final String FOUND = "ProductSearchResult";

    private static final Map<String, List<String>> TAGS =
            Map.ofEntries(
                    entry(
                            "products",
                            List.of(
                                    "Product",
                                    "ProductVariant",
                                    "QuantityRule",
                                    FOUND,
                                    "SearchSuggestions")),
                    entry("attributeDefinitions", List.of("Product", FOUND)),
                    entry("productKinds", List.of("Product", "ProductVariant", FOUND)),
                    entry("metafields", List.of("Metafield")),
                    entry("variantPrices", List.of("VariantPrice")),
                    entry("priceLists", List.of("VariantPrice")),
                    entry("markets", List.of("Market", "VariantPrice", "StorefrontConfig", FOUND)),
                    entry("brands", List.of("Brand", FOUND)),
                    entry("categories", List.of("Category", FOUND)),
                    entry("collections", List.of("Collection")),
                    entry("reviews", List.of("Review")),
                    entry("reviewSummaries", List.of("ReviewSummary")),
                    entry(PICTURES, List.of("Image")),
                    entry("mediaFiles", List.of("Video", "Model3d", "Document")),
                    entry("contentPages", List.of("ContentPage")),
                    entry("menus", List.of("Menu")),
                    entry("placements", List.of("Placement")),
                    entry("redirects", List.of("Redirect")),
                    entry("searchPins", List.of(FOUND)),
                    entry("searchSynonyms", List.of(FOUND, "SearchSuggestions")),
                    entry("shopSettings", List.of("StorefrontConfig")),
                    entry("warehouses", List.of("StorefrontConfig")));

    private PurgeTags() {}

    static Set<String> collections() {
        return TAGS.keySet();
    }

    static List<String> of(String collection) {
        return TAGS.getOrDefault(collection, List.of());
    }
}
