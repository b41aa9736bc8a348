package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What hits are to be like, as clients write it. */
record Wishes(
        ProductFilter filter,
        @Nullable List<OptionWish> options,
        @Nullable List<AttributeWish> attributes,
        @Nullable BigDecimal ratingMin,
        @Nullable ProductWhere where) {

    static final Wishes NONE = new Wishes(ProductFilter.ALL, null, null, null, null);

    static Wishes of(
            @Nullable ProductFilter filter,
            @Nullable List<OptionWish> options,
            @Nullable List<AttributeWish> attributes,
            @Nullable BigDecimal ratingMin,
            @Nullable ProductWhere where) {
        var orAll = Objects.requireNonNullElse(filter, ProductFilter.ALL);
        return new Wishes(orAll, options, attributes, ratingMin, where);
    }
}
