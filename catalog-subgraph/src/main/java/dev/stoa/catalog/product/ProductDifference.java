package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.pricing.Contents;
import dev.stoa.catalog.pricing.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which fields two contents of a product differ; the names are those of the inputs. */
public final class ProductDifference {

    private ProductDifference() {}

    public static List<FieldChange> between(ProductContent old, ProductContent next) {
        var difference =
                new Difference()
                        .field("title", old.title(), next.title())
                        .field("slug", old.slug(), next.slug())
                        .field("descriptionHtml", old.descriptionHtml(), next.descriptionHtml())
                        .field("brandId", old.brandId(), next.brandId())
                        .field("categoryId", old.categoryId(), next.categoryId())
                        .field("tags", old.tags(), next.tags())
                        .field("status", old.status(), next.status())
                        .field("options", texts(old.options()), texts(next.options()))
                        .field("images", pictures(old.images()), pictures(next.images()))
                        .field("files", files(old.files()), files(next.files()))
                        .field("seoTitle", old.seoTitle(), next.seoTitle())
                        .field("seoDescription", old.seoDescription(), next.seoDescription())
                        .field("publishAt", publishAt(old), publishAt(next))
                        .field("unpublishAt", unpublishAt(old), unpublishAt(next));
        addTraits(old.traits(), next.traits(), difference);
        for (var kind : RelationKind.values()) {
            difference.field(kind.name(), "relations", related(old, kind), related(next, kind));
        }
        addTranslations(old, next, difference);
        addVariants(old, next, difference);
        return difference.found();
    }

    private static List<String> related(ProductContent content, RelationKind kind) {
        return content.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(Relation::productId)
                .toList();
    }

    private static void addTraits(Traits old, Traits next, Difference difference) {
        difference.field("productKindId", old.kindId(), next.kindId());
        var before = old.byAttribute();
        var after = next.byAttribute();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(
                        id ->
                                difference.field(
                                        id, "value", texts(before.get(id)), texts(after.get(id))));
    }

    /** Each language is a part of the product. */
    private static void addTranslations(
            ProductContent old, ProductContent next, Difference difference) {
        Difference.keys(old.translations(), next.translations())
                .forEach(
                        locale ->
                                addTranslation(
                                        locale,
                                        old.translations().getOrDefault(locale, ProductText.NONE),
                                        next.translations().getOrDefault(locale, ProductText.NONE),
                                        difference));
    }

    private static void addTranslation(
            String locale, ProductText old, ProductText next, Difference difference) {
        difference
                .field(locale, "title", old.title(), next.title())
                .field(locale, "descriptionHtml", old.descriptionHtml(), next.descriptionHtml())
                .field(locale, "seoTitle", old.seoTitle(), next.seoTitle())
                .field(locale, "seoDescription", old.seoDescription(), next.seoDescription())
                .field(locale, "options", translated(old), translated(next))
                .field(locale, "images", altTexts(old), altTexts(next));
    }

    private static List<String> translated(ProductText text) {
        return text.options().stream().map(ProductDifference::translated).toList();
    }

    private static List<String> altTexts(ProductText text) {
        return text.images().stream().map(it -> it.url() + " (" + it.altText() + ")").toList();
    }

    private static String translated(ProductText.OptionText option) {
        return option.option()
                + " = "
                + Objects.requireNonNullElse(option.name(), "")
                + ": "
                + option.values().stream()
                        .map(it -> it.value() + " = " + it.text())
                        .collect(Collectors.joining(" | "));
    }

    private static @Nullable List<String> texts(Traits.@Nullable Trait value) {
        return value == null ? null : value.texts();
    }

    private static void addVariants(
            ProductContent old, ProductContent next, Difference difference) {
        var before = byId(old.variants());
        var after = byId(next.variants());
        before.forEach(
                (id, variant) -> {
                    var now = after.get(id);
                    if (now == null) {
                        difference.part(id, title(variant), null);
                    } else if (!now.equals(variant)) {
                        addVariant(variant, now, difference);
                    }
                });
        after.forEach(
                (id, variant) -> {
                    if (!before.containsKey(id)) {
                        difference.part(id, null, title(variant));
                    }
                });
        difference.field("variantOrder", order(old, after), order(next, before));
    }

    private static void addVariant(Variant old, Variant next, Difference difference) {
        var id = old.id();
        difference
                .field(id, "optionValues", old.optionValues(), next.optionValues())
                .field(id, "price", old.price(), next.price())
                .field(id, "compareAtPrice", old.compareAt(), next.compareAt())
                .field(id, "sku", old.sku(), next.sku())
                .field(id, "barcode", old.barcode(), next.barcode())
                .field(id, "weightGrams", old.weightGrams(), next.weightGrams())
                .field(id, "requiresShipping", old.requiresShipping(), next.requiresShipping())
                .field(id, "taxClass", old.taxClass(), next.taxClass())
                .field(id, "contents", amount(old.contents()), amount(next.contents()))
                .field(id, "unitPricePer", per(old.contents()), per(next.contents()))
                .field(id, "image", picture(old.image()), picture(next.image()))
                .field(id, "digitalAssets", files(old), files(next))
                .field(id, "components", pieces(old), pieces(next))
                .field(id, "quantityRules", rules(old), rules(next));
    }

    private static List<String> pieces(Variant variant) {
        return variant.included().components().stream()
                .map(it -> it.quantity() + " x " + it.variantId())
                .toList();
    }

    private static List<String> rules(Variant variant) {
        return variant.quantityRules().stream().map(QuantityRule::toString).toList();
    }

    private static List<String> files(Variant variant) {
        return variant.included().digitalAssets().stream().map(DigitalAsset::toString).toList();
    }

    private static List<String> files(List<ProductFile> files) {
        return files.stream().map(it -> it.position() + ": " + it.fileId()).toList();
    }

    private static @Nullable Measure amount(@Nullable Contents contents) {
        return contents == null ? null : contents.amount();
    }

    private static @Nullable Measure per(@Nullable Contents contents) {
        return contents == null ? null : contents.per();
    }

    private static @Nullable Instant publishAt(ProductContent content) {
        return content.schedule() == null ? null : content.schedule().publishAt();
    }

    private static @Nullable Instant unpublishAt(ProductContent content) {
        return content.schedule() == null ? null : content.schedule().unpublishAt();
    }

    private static Map<String, Variant> byId(List<Variant> variants) {
        return variants.stream().collect(Collectors.toMap(Variant::id, Function.identity()));
    }

    /** Of those that both have: a variant more or less does not move the others. */
    private static List<String> order(ProductContent content, Map<String, Variant> others) {
        return content.variants().stream().map(Variant::id).filter(others::containsKey).toList();
    }

    private static String title(Variant variant) {
        return String.join(" / ", variant.optionValues());
    }

    private static List<String> texts(List<ProductOption> options) {
        return options.stream()
                .map(option -> option.name() + ": " + String.join(" | ", option.values()))
                .toList();
    }

    private static List<String> pictures(List<Image> images) {
        return images.stream().map(ProductDifference::shown).toList();
    }

    private static @Nullable String picture(@Nullable Image image) {
        return image == null ? null : shown(image);
    }

    private static String shown(Image image) {
        return image.altText() == null ? image.url() : image.url() + " (" + image.altText() + ")";
    }
}
