package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.planned.CatalogPreview;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Products as their dates will have made them. */
@Repository
class PlannedProducts {

    /** That a product appears at some time, or is hidden. */
    record PlannedProduct(Instant at, boolean isShown, Product product) {}

    private final MongoTemplate mongo;
    private final Products products;

    PlannedProducts(MongoTemplate mongo, Products products) {
        this.mongo = mongo;
        this.products = products;
    }

    /** The product if shoppers see it then. */
    Optional<Product> shownAt(Instant time, ProductBy by) {
        return products.stored(by).map(product -> asOf(product, time)).filter(Product::isActive);
    }

    /** What becomes of products until then, the soonest first. */
    List<PlannedProduct> until(Instant time) {
        return Stream.concat(
                        changes(Products.PUBLISH_AT, true, Schedule::publishAt, time),
                        changes(Products.UNPUBLISH_AT, false, Schedule::unpublishAt, time))
                .sorted(Comparator.comparing(PlannedProduct::at))
                .limit(CatalogPreview.MOST_PLANNED)
                .toList();
    }

    private Stream<PlannedProduct> changes(
            String field,
            boolean isShown,
            Function<Schedule, @Nullable Instant> date,
            Instant time) {
        var planned =
                Query.query(where(field).lte(time))
                        .with(Sort.by(field))
                        .limit(CatalogPreview.MOST_PLANNED);
        return mongo.find(planned, Product.class).stream()
                .map(
                        product ->
                                new PlannedProduct(
                                        Objects.requireNonNull(
                                                date.apply(
                                                        Objects.requireNonNull(
                                                                product.content().schedule()))),
                                        isShown,
                                        product));
    }

    private static Product asOf(Product product, Instant time) {
        var schedule = product.content().schedule();
        if (schedule == null) {
            return product;
        }
        var content =
                product.content()
                        .draft()
                        .status(schedule.statusAt(time).orElse(product.status()))
                        .schedule(schedule.after(time))
                        .done();
        return new Product(
                product.id(),
                content,
                product.titleKey(),
                product.lowestMinor(),
                product.highestMinor,
                product.publishedAt(),
                product.createdAt(),
                product.updatedAt(),
                product.version(),
                product.shelf,
                product.translated);
    }
}
