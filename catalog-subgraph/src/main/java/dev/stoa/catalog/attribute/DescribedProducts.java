package dev.stoa.catalog.attribute;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.product.Product;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Products that are of a kind, and have values of attributes. */
@Repository
class DescribedProducts implements AttributeUses {

    private final MongoTemplate mongo;

    DescribedProducts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean useAttribute(String attributeId) {
        return has("content.traits.values.attributeId", attributeId);
    }

    @Override
    public boolean useKind(String kindId) {
        return has("content.traits.kindId", kindId);
    }

    /** In whatever state. */
    private boolean has(String field, String id) {
        return mongo.exists(Query.query(where(field).is(id)), Product.class);
    }
}
