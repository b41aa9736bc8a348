package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductFilter;
import dev.stoa.platform.errors.StoaException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What products must be, as clients write it: all that is given must hold. */
record ProductWhere(
        @Nullable List<ProductWhere> and,
        @Nullable List<ProductWhere> or,
        @Nullable ProductWhere not,
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
        @Nullable BigDecimal ratingMin,
        @Nullable List<OptionWish> options,
        @Nullable List<AttributeWish> attributes) {

    private static final int MOST_LEVELS = 4;
    private static final int MOST_CLAUSES = 30;

    /**
     * Before anything is made of it: each clause costs the search something.
     *
     * @throws StoaException BAD_REQUEST for too many clauses or levels, for a part that says
     *     nothing
     */
    void requireLimits() {
        requireLevels(1);
        int clauses = clauses();
        require(clauses <= MOST_CLAUSES, "at most " + MOST_CLAUSES + " clauses, not " + clauses);
    }

    private void requireLevels(int level) {
        require(level <= MOST_LEVELS, "at most " + MOST_LEVELS + " levels");
        require(areFilled(and, or, brandIds, tags), "no empty list");
        require(parts().findAny().isPresent() || fields() > 0, "a condition in every part");
        parts().forEach(part -> part.requireLevels(level + 1));
    }

    private static boolean areFilled(@Nullable List<?>... lists) {
        return Arrays.stream(lists).allMatch(list -> list == null || !list.isEmpty());
    }

    private Stream<ProductWhere> parts() {
        return Stream.of(orNone(and).stream(), orNone(or).stream(), Stream.ofNullable(not))
                .flatMap(parts -> parts);
    }

    private int clauses() {
        return fields() + parts().mapToInt(ProductWhere::clauses).sum();
    }

    /** How many conditions it names itself. */
    int fields() {
        var single =
                Stream.of(
                                categoryId,
                                categorySlug,
                                collectionId,
                                collectionSlug,
                                brandIds,
                                brandSlug,
                                tags,
                                priceMin,
                                priceMax,
                                isAvailable,
                                ratingMin)
                        .filter(Objects::nonNull)
                        .count();
        return (int) single + orNone(options).size() + orNone(attributes).size();
    }

    /** What it names itself. */
    Wishes wishes() {
        var filter =
                new ProductFilter(
                        categoryId,
                        categorySlug,
                        collectionId,
                        collectionSlug,
                        brandIds,
                        brandSlug,
                        tags,
                        priceMin,
                        priceMax,
                        isAvailable,
                        null);
        return new Wishes(filter, options, attributes, ratingMin, null);
    }

    private static <T> List<T> orNone(@Nullable List<T> parts) {
        return parts == null ? List.of() : parts;
    }

    private static void require(boolean condition, String expected) {
        if (!condition) {
            throw StoaException.badRequest("`where`: expected " + expected + ".");
        }
    }
}
