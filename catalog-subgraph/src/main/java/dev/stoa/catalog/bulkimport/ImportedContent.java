package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Schedule;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the file says of a product into its content; what it does not speak of stays. */
final class ImportedContent {

    private final ImportNames names;
    private final ImportPictures pictures;
    private final ImportLanguages languages;
    private final ImportVariants variants;
    private final ImportTraits traits;
    private final ImportCollections collections;

    ImportedContent(
            ImportNames names,
            ImportPictures pictures,
            ImportLanguages languages,
            ImportVariants variants,
            ImportTraits traits,
            ImportCollections collections) {
        this.names = names;
        this.pictures = pictures;
        this.languages = languages;
        this.variants = variants;
        this.traits = traits;
        this.collections = collections;
    }

    /**
     * What became of a product.
     *
     * @param added the variants that are new, as the file describes them, by their new ids
     */
    record Made(
            ProductContent content,
            Map<String, ImportedVariant> added,
            Placement placement,
            List<RowProblem> problems) {}

    static String slugOf(ImportedProduct product) {
        return Slug.isWellFormed(product.handle()) ? product.handle() : Slug.from(product.handle());
    }

    /** True when the file's variants fit the options that the product already has. */
    static boolean fits(ImportedProduct product, Product existing) {
        return existing.options().stream()
                .map(ProductOption::name)
                .toList()
                .equals(product.optionNames());
    }

    Made make(ImportedProduct product, @Nullable Product existing) {
        var problems = new ArrayList<RowProblem>();
        var before = existing == null ? List.<Image>of() : imagesOf(existing);
        var images = images(product, before, problems);
        var added = new LinkedHashMap<String, ImportedVariant>();
        var variants = this.variants.of(product, existing, before, images, added, problems);
        var brand = names.brand(product.vendor());
        var categories = names.categories(product.type());
        var options = options(product.optionNames(), variants, existing);
        var content =
                new ProductContent(
                        product.title(),
                        slugOf(product),
                        Html.safe(product.bodyHtml()),
                        brand == null ? null : brand.id(),
                        categories.isEmpty() ? null : categories.getLast().id(),
                        categories.stream().map(Category::id).toList(),
                        product.tags(),
                        status(product),
                        options,
                        variants,
                        images,
                        product.seoTitle(),
                        product.seoDescription(),
                        schedule(status(product), existing),
                        traits.of(product, existing, problems),
                        existing == null ? List.of() : existing.content().relations(),
                        languages.of(product, existing, options, problems),
                        existing == null ? List.of() : existing.content().files());
        return new Made(content, added, collections.of(product, existing, problems), problems);
    }

    /** What was remembered and may have changed meanwhile is looked up again. */
    void forget() {
        collections.forget();
    }

    private static ProductStatus status(ImportedProduct product) {
        return switch (product.publication()) {
            case PUBLISHED -> ProductStatus.ACTIVE;
            case HIDDEN -> ProductStatus.DRAFT;
            case ARCHIVED -> ProductStatus.ARCHIVED;
        };
    }

    /** What staff have planned stays, unless the file has it another way already. */
    private static @Nullable Schedule schedule(ProductStatus status, @Nullable Product existing) {
        return existing == null || existing.status() != status
                ? null
                : existing.content().schedule();
    }

    private List<Image> images(
            ImportedProduct product, Collection<Image> before, List<RowProblem> problems) {
        var images = new ArrayList<Image>();
        for (var wanted : product.images()) {
            var found = pictures.find(wanted.source(), wanted.altText(), before);
            found.ifPresentOrElse(
                    images::add,
                    () ->
                            problems.add(
                                    ImportPictures.missing(
                                            wanted.row(), "Image Src", wanted.source())));
        }
        return images;
    }

    /** The file does not know the order of values: what staff have set stays. */
    private static List<ProductOption> options(
            List<String> names, List<Variant> variants, @Nullable Product existing) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new ProductOption(names.get(i), values(i, variants, existing)))
                .toList();
    }

    private static List<String> values(
            int option, List<Variant> variants, @Nullable Product existing) {
        var before = existing == null ? List.<String>of() : existing.options().get(option).values();
        var used = variants.stream().map(variant -> variant.optionValues().get(option));
        return Stream.concat(before.stream(), used).distinct().toList();
    }

    private static List<Image> imagesOf(Product product) {
        var images = new ArrayList<>(product.images());
        product.content().variants().stream()
                .map(Variant::image)
                .filter(Objects::nonNull)
                .forEach(images::add);
        return images;
    }
}
