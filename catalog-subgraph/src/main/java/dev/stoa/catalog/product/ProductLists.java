package dev.stoa.catalog.product;

import static dev.stoa.catalog.product.ProductListConfiguration.BRAND;
import static dev.stoa.catalog.product.ProductListConfiguration.CATEGORY;
import static dev.stoa.catalog.product.ProductListConfiguration.COLLECTION;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Filtered and sorted lists of products. */
@Repository
class ProductLists {

    private static final String STATUS = "content.status";
    private static final int MOST_PAGES = 500;

    private final MongoTemplate mongo;
    private final ListPlaces places;
    private final HomeMarket market;
    private final ShopWindow window;
    private final ListOrders orders;
    private final Memory<Connection<Listed.Place>> pages;

    ProductLists(
            MongoTemplate mongo,
            ListPlaces places,
            HomeMarket market,
            ShopWindow window,
            ListOrders orders,
            Memories memories) {
        this.mongo = mongo;
        this.pages = memories.byQuestion("products", MOST_PAGES);
        this.window = window;
        this.orders = orders;
        this.places = places;
        this.market = market;
    }

    Connection<Product> all(
            ProductFilter filter, @Nullable ProductSort sort, PageArguments page, Caller caller) {
        var order = orders.of(filter, sort);
        return sorted(
                matching(filter, order, caller), order, page, caller, index(null, filter, order));
    }

    Connection<Product> in(
            Category category,
            ProductFilter filter,
            @Nullable ProductSort sort,
            PageArguments page,
            Caller caller) {
        return at(CATEGORY, category.id(), filter, orders.of(filter, sort), page, caller);
    }

    Connection<Product> of(
            Brand brand,
            ProductFilter filter,
            @Nullable ProductSort sort,
            PageArguments page,
            Caller caller) {
        return at(BRAND, brand.id(), filter, orders.of(filter, sort), page, caller);
    }

    Connection<Product> in(
            Collection collection,
            ProductFilter filter,
            @Nullable ProductSort sort,
            PageArguments page,
            Caller caller) {
        var order = ListOrder.of(sort, Optional.of(collection));
        return at(COLLECTION, collection.id(), filter, order, page, caller);
    }

    private Connection<Product> at(
            String place,
            String id,
            ProductFilter filter,
            ListOrder order,
            PageArguments page,
            Caller caller) {
        var there =
                new Criteria().andOperator(where(place).is(id), matching(filter, order, caller));
        return sorted(there, order, page, caller, index(place, filter, order));
    }

    /** A page of those that match, by keyset. For shoppers an index tells the places alone. */
    private Connection<Product> sorted(
            Criteria matching,
            ListOrder order,
            PageArguments page,
            Caller caller,
            Consumer<Query> index) {
        if (!isShown(caller)) {
            return keyset(Product.class, order).page(mongo, matching, page, index);
        }
        var question =
                String.join(
                        " ",
                        matching.getCriteriaObject().toJson(),
                        order.toString(),
                        page.toString());
        var places = pages.answer(question, () -> places(matching, order, page, index));
        var ids = places.getNodes().stream().map(Listed::id).toList();
        return places.of(window.byIds(ids), Listed::id);
    }

    private Connection<Listed.Place> places(
            Criteria matching, ListOrder order, PageArguments page, Consumer<Query> index) {
        var keyset = keyset(Listed.Place.class, order);
        return keyset.page(
                mongo,
                matching,
                page,
                query -> {
                    index.accept(query);
                    query.fields().include(Objects.requireNonNull(keyset.field()));
                });
    }

    private static Consumer<Query> index(
            @Nullable String place, ProductFilter filter, ListOrder order) {
        var known = ProductListConfiguration.inOrder(place, filter, order.sort());
        return query -> known.ifPresent(index -> query.withHint(index.getIndexKeys()));
    }

    /** True when the caller is shown what is remembered; staff see what is stored. */
    private boolean isShown(Caller caller) {
        return window.isOpen() && !caller.may(Permission.PRODUCTS_READ);
    }

    /** What the filter says, narrowed to what the caller may see. */
    private Criteria matching(ProductFilter filter, ListOrder order, Caller caller) {
        filter.requireLimits();
        var conditions = new ArrayList<Criteria>();
        conditions.add(where(STATUS).is(filter.statusFor(caller).name()));
        places.of(filter).forEach(place -> conditions.add(where(place.field()).in(place.ids())));
        if (filter.tags() != null && !filter.tags().isEmpty()) {
            conditions.add(where("content.tags").all(filter.tags()));
        }
        if (filter.hasPrice()) {
            conditions.add(priceCondition(filter.priceMin(), filter.priceMax()));
        }
        if (order.sort().field() == ProductSort.Field.PRICE) {
            conditions.addAll(toldByIndex(filter));
        }
        if (filter.isAvailable() != null) {
            conditions.add(where("shelf.isAvailable").is(filter.isAvailable()));
        }
        return new Criteria().andOperator(conditions);
    }

    /**
     * What follows from the limits of the price and is told by the index that sorts by price, so
     * that documents are read of those alone that are near. What an older release stored has no
     * highest price.
     */
    private List<Criteria> toldByIndex(ProductFilter filter) {
        var conditions = new ArrayList<Criteria>();
        if (filter.priceMin() != null) {
            conditions.add(where("highestMinor").not().lt(market.minor(filter.priceMin())));
        }
        if (filter.priceMax() != null) {
            conditions.add(where("lowestMinor").lte(market.minor(filter.priceMax())));
        }
        return conditions;
    }

    private Criteria priceCondition(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        var price = where("price.minor");
        if (min != null) {
            price.gte(market.minor(min));
        }
        if (max != null) {
            price.lte(market.minor(max));
        }
        return where("content.variants").elemMatch(price);
    }

    private static <T extends Listed> Keyset<T> keyset(Class<T> type, ListOrder order) {
        boolean isUp = order.sort().direction() == ProductSort.Direction.ASC;
        var direction = isUp ? Sort.Direction.ASC : Sort.Direction.DESC;
        return switch (order.sort().field()) {
            case TITLE -> new Keyset<>(type, "titleKey", direction, Listed::titleKey, Listed::id);
            case PRICE ->
                    new Keyset<>(type, "lowestMinor", direction, Listed::lowestMinor, Listed::id);
            case PUBLISHED_AT ->
                    new Keyset<>(
                            type, "publishedAt", direction, ProductLists::publication, Listed::id);
            case COLLECTION -> {
                var collectionId = Objects.requireNonNull(order.arranged());
                yield new Keyset<>(
                        type,
                        ProductsInCollections.rank(collectionId),
                        isUp ? Sort.Direction.DESC : Sort.Direction.ASC, // The highest comes first.
                        it -> it.rank(collectionId),
                        Listed::id);
            }
            case RATING ->
                    throw StoaException.badRequest(
                            "`sort` is RATING, which lists cannot be sorted by. Ask `productSearch`"
                                    + " with the same filter and no `query`.");
        };
    }

    private static @Nullable Object publication(Listed listed) {
        var at = listed.publishedAt();
        return at == null ? null : Date.from(at);
    }
}
