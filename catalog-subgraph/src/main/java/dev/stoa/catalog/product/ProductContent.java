package dev.stoa.catalog.product;

import dev.stoa.catalog.media.Image;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that staff or an import say of a product. Two equal contents are the same product to a
 * shopper, so that storing an equal one is no change.
 *
 * @param descriptionHtml safe HTML
 * @param categoryPath ids from the root of the tree down to {@code categoryId}
 * @param variants at least one, each with other option values
 * @param relations to other products, those of a kind in the order in which they are shown
 * @param translations by language, as BCP 47 tags; the shop's own language is not among them
 * @param files what it shows beside pictures, by their positions
 */
public record ProductContent(
        String title,
        String slug,
        String descriptionHtml,
        @Nullable String brandId,
        @Nullable String categoryId,
        List<String> categoryPath,
        List<String> tags,
        ProductStatus status,
        List<ProductOption> options,
        List<Variant> variants,
        List<Image> images,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable Schedule schedule,
        @Nullable Traits traits,
        @Nullable List<Relation> relations,
        @Nullable Map<String, ProductText> translations,
        @Nullable List<ProductFile> files) {

    public ProductContent {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("variants: none (expected: at least one)");
        }
        var seen = new HashSet<List<String>>();
        for (var variant : variants) {
            if (variant.optionValues().size() != options.size()
                    || !seen.add(variant.optionValues())) {
                throw new IllegalArgumentException(
                        "variant: "
                                + variant.optionValues()
                                + " (expected: its own "
                                + options
                                + ")");
            }
        }
        categoryPath = List.copyOf(categoryPath);
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        images = List.copyOf(images);
        traits = Objects.requireNonNullElse(traits, Traits.NONE);
        relations = relations == null ? List.of() : List.copyOf(relations);
        translations = translations == null ? Map.of() : Map.copyOf(translations);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** Those stored before there were kinds of products have none. */
    @Override
    public Traits traits() {
        return Objects.requireNonNullElse(traits, Traits.NONE);
    }

    /** Those stored before products could relate to others relate to none. */
    @Override
    public List<Relation> relations() {
        return Objects.requireNonNullElse(relations, List.of());
    }

    /** Those stored before there were translations have none. */
    @Override
    public Map<String, ProductText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    /** Those stored before there were other media than pictures have none. */
    @Override
    public List<ProductFile> files() {
        return Objects.requireNonNullElse(files, List.of());
    }

    /** To write another one after this. */
    public ContentDraft draft() {
        return new ContentDraft(this);
    }
}
