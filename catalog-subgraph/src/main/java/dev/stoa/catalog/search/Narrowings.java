package dev.stoa.catalog.search;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.platform.errors.StoaException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of wishes what the index understands: slugs resolved, prices in cents. */
final class Narrowings {

    /** Stands for a slug that nothing has. */
    private static final String NOTHING = "-";

    private static final BigDecimal FEWEST_STARS = BigDecimal.ONE;
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);

    private final Categories categories;
    private final Collections collections;
    private final Brands brands;
    private final HomeMarket market;

    Narrowings(Categories categories, Collections collections, Brands brands, HomeMarket market) {
        this.categories = categories;
        this.collections = collections;
        this.brands = brands;
        this.market = market;
    }

    /**
     * @param status null for any
     */
    Narrowing of(Wishes wishes, @Nullable String status) {
        var filter = wishes.filter();
        filter.requireLimits();
        return new Narrowing(
                status,
                both(filter.categoryId(), filter.categorySlug(), this::categoryId),
                both(filter.collectionId(), filter.collectionSlug(), this::collectionId),
                both(null, filter.brandSlug(), this::brandId),
                inOrder(filter.brandIds()),
                inOrder(filter.tags()),
                minor(filter.priceMin()),
                minor(filter.priceMax()),
                filter.isAvailable(),
                hundredths(wishes.ratingMin()),
                OptionWish.byName(wishes.options()),
                AttributeWish.byKey(wishes.attributes()),
                condition(wishes.where()));
    }

    private @Nullable Condition condition(@Nullable ProductWhere where) {
        if (where == null) {
            return null;
        }
        where.requireLimits();
        return made(where);
    }

    private Condition made(ProductWhere where) {
        var parts = new ArrayList<Condition>();
        if (where.fields() > 0) {
            parts.add(new Condition.Is(of(where.wishes(), null)));
        }
        if (where.and() != null) {
            parts.add(Condition.all(where.and().stream().map(this::made).toList()));
        }
        if (where.or() != null) {
            parts.add(Condition.any(where.or().stream().map(this::made).toList()));
        }
        if (where.not() != null) {
            parts.add(Condition.not(made(where.not())));
        }
        return Condition.all(parts);
    }

    private interface BySlug {
        Optional<String> idOf(String slug);
    }

    private static List<String> both(
            @Nullable String id, @Nullable String slug, BySlug resolution) {
        var ofSlug = slug == null ? null : resolution.idOf(slug).orElse(NOTHING);
        return Stream.of(Optional.ofNullable(id), Optional.ofNullable(ofSlug))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> categoryId(String slug) {
        return categories.bySlug(slug).map(Category::id);
    }

    private Optional<String> collectionId(String slug) {
        return collections.bySlug(slug).map(Collection::id);
    }

    private Optional<String> brandId(String slug) {
        return brands.bySlug(slug).map(Brand::id);
    }

    private static List<String> inOrder(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().sorted().toList();
    }

    private static @Nullable Integer hundredths(@Nullable BigDecimal stars) {
        if (stars == null) {
            return null;
        }
        if (stars.compareTo(FEWEST_STARS) < 0 || stars.compareTo(MOST_STARS) > 0) {
            throw StoaException.badRequest("`ratingMin` is " + stars + ", expected 1 to 5.");
        }
        return stars.movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private @Nullable Long minor(@Nullable BigDecimal amount) {
        return amount == null ? null : market.minor(amount);
    }
}
