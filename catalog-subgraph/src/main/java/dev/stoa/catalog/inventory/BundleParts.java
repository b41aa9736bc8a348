package dev.stoa.catalog.inventory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Stock that bundles are made of: a mark in it, so that a change costs no question for the rest.
 */
@Repository
class BundleParts {

    private final MongoTemplate mongo;

    BundleParts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Changes of these concern bundles from now on. */
    void mark(Collection<String> variantIds) {
        var parts = where("_id").in(variantIds);
        mongo.updateMulti(Query.query(parts), Update.update("inBundles", true), Stock.class);
    }
}
