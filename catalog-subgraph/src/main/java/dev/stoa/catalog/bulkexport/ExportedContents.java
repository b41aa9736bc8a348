package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.QuantityRule;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.shopify.ImportedDetails;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedImage;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import dev.stoa.catalog.shopify.ImportedRule;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes products as an import would read them; a few reads for any number. */
final class ExportedContents {

    private final Brands brands;
    private final Categories categories;
    private final Stocks stocks;
    private final ExportedDetails details;
    private final MediaAddresses addresses;

    ExportedContents(
            Brands brands,
            Categories categories,
            Stocks stocks,
            ExportedDetails details,
            MediaAddresses addresses) {
        this.brands = brands;
        this.categories = categories;
        this.stocks = stocks;
        this.details = details;
        this.addresses = addresses;
    }

    /**
     * @param withDetails false where nobody would write them down
     */
    List<ImportedProduct> of(List<Product> products, boolean withDetails) {
        var makers = brands.byIds(distinct(products, product -> one(product.content().brandId())));
        var places =
                categories.byIds(
                        distinct(products, product -> product.content().categoryPath().stream()));
        var stock =
                stocks.ofAll(
                        distinct(
                                products,
                                product -> product.content().variants().stream().map(Variant::id)));
        var told = withDetails ? details.of(products) : Map.<String, ImportedDetails>of();
        return products.stream()
                .map(product -> described(product, makers, places, stock, told))
                .toList();
    }

    private static Stream<String> one(@Nullable String id) {
        return Stream.ofNullable(id);
    }

    private static List<String> distinct(
            Collection<Product> products, Function<Product, Stream<String>> ids) {
        return products.stream().flatMap(ids).distinct().toList();
    }

    private ImportedProduct described(
            Product product,
            Map<String, Brand> makers,
            Map<String, Category> places,
            Map<String, Stock> stock,
            Map<String, ImportedDetails> told) {
        var content = product.content();
        var maker = content.brandId() == null ? null : makers.get(content.brandId());
        var type =
                content.categoryPath().stream()
                        .map(places::get)
                        .filter(Objects::nonNull)
                        .map(Category::name)
                        .collect(Collectors.joining(" > "));
        return new ImportedProduct(
                0,
                content.slug(),
                content.title(),
                content.descriptionHtml(),
                maker == null ? null : maker.name(),
                type.isEmpty() ? null : type,
                content.tags(),
                publication(product),
                content.options().stream().map(ProductOption::name).toList(),
                content.variants().stream()
                        .map(variant -> described(variant, stock.get(variant.id())))
                        .toList(),
                images(content.images()),
                content.seoTitle(),
                content.seoDescription(),
                Objects.requireNonNullElse(told.get(product.id()), ImportedDetails.NONE));
    }

    private static Publication publication(Product product) {
        return switch (product.status()) {
            case ACTIVE -> Publication.PUBLISHED;
            case DRAFT -> Publication.HIDDEN;
            case ARCHIVED -> Publication.ARCHIVED;
        };
    }

    private List<ImportedImage> images(List<Image> images) {
        var described = new ArrayList<ImportedImage>();
        for (var image : images) {
            described.add(
                    new ImportedImage(0, address(image), described.size() + 1, image.altText()));
        }
        return described;
    }

    private ImportedVariant described(Variant variant, @Nullable Stock stock) {
        var image = variant.image();
        return new ImportedVariant(
                0,
                variant.optionValues(),
                variant.price().amount(),
                amount(variant.compareAt()),
                variant.sku(),
                variant.barcode(),
                variant.weightGrams(),
                variant.requiresShipping(),
                !variant.taxClass().equals(Variant.NO_TAX),
                stock != null && stock.isTracked(),
                stock != null && stock.continuesSelling(),
                stock == null ? 0 : stock.onHand(),
                image == null ? null : address(image),
                variant.quantityRules().stream().map(ExportedContents::described).toList());
    }

    private static ImportedRule described(QuantityRule rule) {
        return new ImportedRule(
                rule.customerGroupId(), rule.minimum(), rule.maximum(), rule.increment());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    /** The name by which an import knew it, so that the next one does too. */
    private String address(Image image) {
        var source = image.source();
        return source == null ? addresses.of(image) : source;
    }
}
