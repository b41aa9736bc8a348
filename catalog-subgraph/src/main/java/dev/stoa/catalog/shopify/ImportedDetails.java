package dev.stoa.catalog.shopify;

import dev.stoa.catalog.metafield.ToldMetafield;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file may say of a product that the CSV has no column for. Where it does not speak of
 * something, that is null here and stays as it is.
 *
 * @param kind name of what the product is, empty for none
 * @param attributes what it is like, by the keys of attributes: texts, numbers, true or false, or
 *     lists of keys
 * @param collections handles of those that are filled by hand and show the product
 * @param metafields values kept with it; those not named stay
 */
public record ImportedDetails(
        @Nullable List<ImportedTexts> translations,
        @Nullable String kind,
        @Nullable Map<String, Object> attributes,
        @Nullable List<String> collections,
        @Nullable List<ToldMetafield> metafields) {

    public static final ImportedDetails NONE = new ImportedDetails(null, null, null, null, null);
}
