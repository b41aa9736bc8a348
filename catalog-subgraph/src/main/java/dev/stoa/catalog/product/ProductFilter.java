package dev.stoa.catalog.product;

import static dev.stoa.catalog.product.ProductListConfiguration.BRAND;
import static dev.stoa.catalog.product.ProductListConfiguration.CATEGORY;
import static dev.stoa.catalog.product.ProductListConfiguration.COLLECTION;

import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which products to list: all that is given must hold. */
public record ProductFilter(
        @Nullable String categoryId,
        @Nullable String categorySlug,
        @Nullable String collectionId,
        @Nullable String collectionSlug,
        @Nullable List<String> brandIds,
        @Nullable String brandSlug,
        @Nullable List<String> tags,
        @Nullable BigDecimal priceMin,
        @Nullable BigDecimal priceMax,
        @Nullable Boolean isAvailable,
        @Nullable ProductStatus status) {

    public static final ProductFilter ALL =
            new ProductFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final int MOST_BRANDS = 50;
    private static final int MOST_TAGS = 20;

    /** The wanted status for those who may see all of them; published ones for all others. */
    public ProductStatus statusFor(Caller caller) {
        var wanted = caller.may(Permission.PRODUCTS_READ) ? status : null;
        return Objects.requireNonNullElse(wanted, ProductStatus.ACTIVE);
    }

    boolean hasCollection() {
        return collectionId != null || collectionSlug != null;
    }

    boolean hasPrice() {
        return priceMin != null || priceMax != null;
    }

    /** Fields of a product that tell whether it is where the filter wants it. */
    Stream<String> places() {
        return Stream.of(
                        categoryId == null && categorySlug == null ? null : CATEGORY,
                        hasCollection() ? COLLECTION : null,
                        brandIds == null && brandSlug == null ? null : BRAND)
                .flatMap(Stream::ofNullable);
    }

    /** Not while it is made: what fails there looks like a fault of ours. */
    public void requireLimits() {
        requireAtMost(MOST_BRANDS, brandIds, "brandIds");
        requireAtMost(MOST_TAGS, tags, "tags");
    }

    private static void requireAtMost(int most, @Nullable List<String> values, String name) {
        if (values != null && values.size() > most) {
            throw StoaException.badRequest(
                    "`"
                            + name
                            + "` has "
                            + values.size()
                            + " values, expected at most "
                            + most
                            + ".");
        }
    }
}
