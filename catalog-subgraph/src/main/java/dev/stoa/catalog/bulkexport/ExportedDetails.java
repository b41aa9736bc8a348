package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.attribute.NamedTraits;
import dev.stoa.catalog.attribute.TraitNames;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.metafield.Metafield;
import dev.stoa.catalog.metafield.MetafieldFiles;
import dev.stoa.catalog.metafield.ToldMetafield;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.shopify.ImportedDetails;
import dev.stoa.catalog.shopify.ImportedTexts;
import dev.stoa.catalog.shopify.ImportedTexts.OptionTexts;
import dev.stoa.catalog.shopify.ImportedTexts.ValueTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is told of products beyond the columns of the CSV; a few reads for any number. */
final class ExportedDetails {

    private final TraitNames traits;
    private final Collections collections;
    private final MetafieldFiles metafields;

    ExportedDetails(TraitNames traits, Collections collections, MetafieldFiles metafields) {
        this.traits = traits;
        this.collections = collections;
        this.metafields = metafields;
    }

    /** By id of the product. */
    Map<String, ImportedDetails> of(List<Product> products) {
        var named = traits.of(products);
        var shelves = shelves(products);
        var values = metafields.of(products.stream().map(Product::id).toList());
        var details = new HashMap<String, ImportedDetails>();
        for (var product : products) {
            var like = named.getOrDefault(product.id(), NamedTraits.NONE);
            details.put(
                    product.id(),
                    new ImportedDetails(
                            texts(product.content()),
                            like.kind(),
                            like.values(),
                            handles(product, shelves),
                            values(values.get(product.id()))));
        }
        return details;
    }

    /** An import takes none away: where there are none, nothing is said. */
    private static @Nullable List<ToldMetafield> values(@Nullable List<Metafield> kept) {
        return kept == null ? null : kept.stream().map(ExportedDetails::value).toList();
    }

    private static ToldMetafield value(Metafield kept) {
        return new ToldMetafield(
                kept.namespace(), kept.key(), kept.kind().name(), kept.value(), kept.isPublic());
    }

    private Map<String, Collection> shelves(List<Product> products) {
        var ids =
                products.stream()
                        .flatMap(product -> product.collectionIds().stream())
                        .distinct()
                        .toList();
        return ids.isEmpty() ? Map.of() : collections.byIds(ids);
    }

    /** Of the collections that are filled by hand. */
    private static List<String> handles(Product product, Map<String, Collection> shelves) {
        return product.collectionIds().stream()
                .map(shelves::get)
                .filter(Objects::nonNull)
                .filter(collection -> collection.rules() == null)
                .map(Collection::slug)
                .sorted()
                .toList();
    }

    private static List<ImportedTexts> texts(ProductContent content) {
        return new TreeMap<>(content.translations())
                .entrySet().stream().map(it -> texts(it.getKey(), it.getValue())).toList();
    }

    private static ImportedTexts texts(String locale, ProductText text) {
        return new ImportedTexts(
                locale,
                text.title(),
                text.descriptionHtml(),
                text.seoTitle(),
                text.seoDescription(),
                text.options().isEmpty()
                        ? null
                        : text.options().stream().map(ExportedDetails::texts).toList());
    }

    private static OptionTexts texts(OptionText option) {
        return new OptionTexts(
                option.option(),
                option.name(),
                option.values().stream().map(it -> new ValueTexts(it.value(), it.text())).toList());
    }
}
