package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Schedule;
import dev.stoa.catalog.product.Traits;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
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
    private final Currency currency;
    private final Ids ids;

    ImportedContent(
            ImportNames names,
            ImportPictures pictures,
            ImportLanguages languages,
            Currency currency,
            Ids ids) {
        this.names = names;
        this.pictures = pictures;
        this.languages = languages;
        this.currency = currency;
        this.ids = ids;
    }

    /**
     * What became of a product.
     *
     * @param added the variants that are new, as the file describes them, by their new ids
     */
    record Made(
            ProductContent content,
            Map<String, ImportedVariant> added,
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
        var variants = variants(product, existing, before, images, added, problems);
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
                        existing == null ? Traits.NONE : existing.content().traits(),
                        existing == null ? List.of() : existing.content().relations(),
                        languages.of(product, existing, options, problems),
                        existing == null ? List.of() : existing.content().files());
        return new Made(content, added, problems);
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
                    () -> problems.add(noPicture(wanted.row(), "Image Src", wanted.source())));
        }
        return images;
    }

    /** Those of the file in its order, then those it does not name. */
    private List<Variant> variants(
            ImportedProduct product,
            @Nullable Product existing,
            Collection<Image> before,
            List<Image> images,
            Map<String, ImportedVariant> added,
            List<RowProblem> problems) {
        var known = new LinkedHashMap<List<String>, Variant>();
        if (existing != null) {
            existing.content().variants().forEach(old -> known.put(old.optionValues(), old));
        }
        var variants = new ArrayList<Variant>();
        for (var wanted : product.variants()) {
            var old = known.remove(wanted.optionValues());
            var id = old == null ? ids.next("var") : old.id();
            if (old == null) {
                added.put(id, wanted);
            }
            variants.add(variant(id, wanted, old, image(wanted, before, images, problems)));
        }
        variants.addAll(known.values());
        return variants;
    }

    private Variant variant(
            String id, ImportedVariant wanted, @Nullable Variant old, @Nullable Image image) {
        var compareAt = wanted.compareAt();
        return new Variant(
                id,
                wanted.optionValues(),
                money(wanted.price()),
                compareAt == null ? null : money(compareAt),
                wanted.sku(),
                wanted.barcode(),
                wanted.grams(),
                wanted.requiresShipping(),
                taxClass(wanted, old),
                image,
                old == null ? null : old.contents(),
                old == null ? null : old.included(),
                old == null ? null : old.quantityRules());
    }

    /** A special class given by staff survives: the file only knows taxed and untaxed. */
    private static String taxClass(ImportedVariant wanted, @Nullable Variant old) {
        if (!wanted.isTaxable()) {
            return Variant.NO_TAX;
        }
        return old == null || old.taxClass().equals(Variant.NO_TAX)
                ? Variant.STANDARD_TAX
                : old.taxClass();
    }

    private @Nullable Image image(
            ImportedVariant wanted,
            Collection<Image> before,
            List<Image> images,
            List<RowProblem> problems) {
        var source = wanted.image();
        if (source == null) {
            return null;
        }
        var known =
                images.stream().filter(image -> ImportPictures.isNamed(image, source)).findFirst();
        var found = known.or(() -> pictures.find(source, null, before));
        if (found.isEmpty()) {
            problems.add(noPicture(wanted.row(), "Variant Image", source));
        }
        return found.orElse(null);
    }

    /** The file may be more exact than the currency. */
    private Money money(BigDecimal amount) {
        var scaled = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Money.of(scaled, currency);
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

    private static RowProblem noPicture(int row, String column, String source) {
        return new RowProblem(
                row, column, source, "Expected an uploaded JPEG, PNG, WebP or GIF, or an address.");
    }
}
