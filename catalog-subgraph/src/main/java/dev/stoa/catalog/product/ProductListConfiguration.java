package dev.stoa.catalog.product;

import dev.stoa.platform.mongo.Indexed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** The indexes that lists of products are read from. */
@Configuration(proxyBeanMethods = false)
class ProductListConfiguration implements Indexed {

    static final String CATEGORY = "content.categoryPath";
    static final String COLLECTION = "shelf.collectionIds";
    static final String BRAND = "content.brandId";

    private static final String[] NEWEST = {"publishedAt", "_id"};
    private static final String[] PRICE = {"lowestMinor", "_id", "highestMinor"};
    private static final String[] TITLE = {"titleKey", "_id"};

    @Override
    public String collection() {
        return "products";
    }

    /**
     * One for every place a shopper browses and every order they can choose there. Tags are many,
     * and no places: newest first, other orders are sorted out of what has the tag.
     */
    @Override
    public List<IndexDefinition> indexes() {
        var places = Stream.of(null, CATEGORY, COLLECTION, BRAND);
        return Stream.concat(
                        places.flatMap(ProductListConfiguration::byEverySort),
                        Stream.of(
                                index("content.tags", NEWEST),
                                index("content.variants.price.minor")))
                .toList();
    }

    private static Stream<IndexDefinition> byEverySort(@Nullable String place) {
        return Stream.of(index(place, NEWEST), index(place, PRICE), index(place, TITLE));
    }

    /**
     * The index that has a list in its order, of what is in at most one place. All indexes begin
     * with the status: to try them takes MongoDB longer than to read the right one. Empty where few
     * of the place may be wanted, or several places: there it is to choose. What is arranged by
     * hand is at most a thousand products: all of the collection are read and sorted.
     *
     * @param place where the list is; null for the whole shop
     */
    static Optional<IndexDefinition> inOrder(
            @Nullable String place, ProductFilter filter, ProductSort sort) {
        var places = Stream.concat(Stream.ofNullable(place), filter.places()).distinct().toList();
        boolean isTold =
                places.size() <= 1
                        && (filter.tags() == null || filter.tags().isEmpty())
                        && !Boolean.FALSE.equals(filter.isAvailable())
                        && (!filter.hasPrice() || sort.field() == ProductSort.Field.PRICE);
        var only = places.isEmpty() ? null : places.getFirst();
        return isTold ? order(sort).map(fields -> index(only, fields)) : Optional.empty();
    }

    private static Optional<String[]> order(ProductSort sort) {
        return switch (sort.field()) {
            case PUBLISHED_AT, COLLECTION -> Optional.of(NEWEST);
            case PRICE -> Optional.of(PRICE);
            case TITLE -> Optional.of(TITLE);
            case RATING -> Optional.empty();
        };
    }

    /** Every list asks for a status first. */
    private static IndexDefinition index(@Nullable String place, String... sort) {
        var index = new Index().on("content.status", Sort.Direction.ASC);
        Stream.concat(Stream.ofNullable(place), Stream.of(sort))
                .forEach(field -> index.on(field, Sort.Direction.ASC));
        return index;
    }
}
