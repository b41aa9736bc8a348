package dev.stoa.catalog.product;

import dev.stoa.platform.mongo.Indexed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** The indexes that lists of products are read from. */
@Configuration(proxyBeanMethods = false)
class ProductListConfiguration implements Indexed {

    private static final String[] PRICE = {"lowestMinor", "_id", "highestMinor"};

    static final IndexDefinition BY_PRICE = index(null, PRICE);

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
        var places =
                Stream.of(null, "content.categoryPath", "shelf.collectionIds", "content.brandId");
        return Stream.concat(
                        places.flatMap(ProductListConfiguration::byEverySort),
                        Stream.of(
                                index("content.tags", "publishedAt", "_id"),
                                index("content.variants.price.minor")))
                .toList();
    }

    private static Stream<IndexDefinition> byEverySort(@Nullable String place) {
        return Stream.of(
                index(place, "publishedAt", "_id"),
                index(place, PRICE),
                index(place, "titleKey", "_id"));
    }

    /** Every list asks for a status first. */
    private static IndexDefinition index(@Nullable String place, String... sort) {
        var index = new Index().on("content.status", Sort.Direction.ASC);
        Stream.concat(Stream.ofNullable(place), Stream.of(sort))
                .forEach(field -> index.on(field, Sort.Direction.ASC));
        return index;
    }
}
