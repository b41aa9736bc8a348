package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.brand.BrandedProducts;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Which products a brand has. */
@Repository
class ProductsOfBrands implements BrandedProducts {

    private final MongoTemplate mongo;
    private final Clock clock;

    ProductsOfBrands(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public boolean areOf(String brandId) {
        return mongo.exists(of(brandId), Product.class);
    }

    /** No change of the products: whoever follows them hears that they are to be read again. */
    @Override
    public void renamed(String brandId) {
        var renamed = new Update().set("shelf.renamedAt", clock.instant());
        var _ = mongo.updateMulti(of(brandId), renamed, Product.class);
    }

    /** All statuses, since the index begins with them. */
    private static Query of(String brandId) {
        var statuses = Stream.of(ProductStatus.values()).map(ProductStatus::name).toList();
        return Query.query(where("content.status").in(statuses).and("content.brandId").is(brandId));
    }
}
