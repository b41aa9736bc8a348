package dev.stoa.catalog.search;

import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.product.ListOrders;
import dev.stoa.catalog.product.ProductFilter;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.searchtuning.SearchTuning;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of what clients write what the index understands: slugs resolved, prices in cents. */
final class SearchQuestions {

    /** Stands for a slug that nothing has. */
    private static final String NOTHING = "-";

    private static final BigDecimal FEWEST_STARS = BigDecimal.ONE;
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);

    private final Categories categories;
    private final Collections collections;
    private final HomeMarket market;
    private final SearchTuning tuning;
    private final ListOrders orders;

    SearchQuestions(
            Categories categories,
            Collections collections,
            HomeMarket market,
            SearchTuning tuning,
            ListOrders orders) {
        this.categories = categories;
        this.collections = collections;
        this.market = market;
        this.tuning = tuning;
        this.orders = orders;
    }

    /**
     * @param text empty for all products, in the order of a list unless sorted otherwise
     */
    SearchQuestion of(
            SearchText text,
            ProductFilter filter,
            @Nullable List<OptionWish> options,
            @Nullable List<AttributeWish> attributes,
            @Nullable BigDecimal ratingMin,
            @Nullable ProductSort sort,
            Caller caller) {
        boolean isBestFirst = sort == null && !text.isEmpty();
        return new SearchQuestion(
                text,
                tuning.meanings(text.words()),
                sort == null ? tuning.pinned(text.words()) : List.of(),
                narrowing(
                        filter,
                        OptionWish.byName(options),
                        AttributeWish.byKey(attributes),
                        ratingMin,
                        caller),
                isBestFirst ? null : orders.of(filter, sort).sort());
    }

    private Narrowing narrowing(
            ProductFilter filter,
            Map<String, List<String>> options,
            Map<String, AttributeWish> attributes,
            @Nullable BigDecimal ratingMin,
            Caller caller) {
        filter.requireLimits();
        return new Narrowing(
                filter.statusFor(caller).name(),
                both(filter.categoryId(), filter.categorySlug(), this::categoryId),
                both(filter.collectionId(), filter.collectionSlug(), this::collectionId),
                orNone(filter.brandIds()),
                orNone(filter.tags()),
                minor(filter.priceMin()),
                minor(filter.priceMax()),
                filter.isAvailable(),
                hundredths(ratingMin),
                options,
                attributes);
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

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
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
