package dev.stoa.customer.mail;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What staff are to be told of, each variant once. */
@Repository
class LowStockRows implements Indexed {

    private static final String DUE_AT = "dueAt";

    private final MongoTemplate mongo;

    LowStockRows(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Stays in the mail that it is in already, with what is left now. */
    void note(StockLow event, Instant dueAt) {
        var row =
                new Update()
                        .set("title", event.title())
                        .set("variantTitle", event.variantTitle())
                        .set("sku", event.sku())
                        .set("available", event.available())
                        .setOnInsert(DUE_AT, dueAt);
        mongo.upsert(
                Query.query(Criteria.where("_id").is(event.variantId())), row, LowStockRow.class);
    }

    /** The least first. */
    List<LowStockRow> due(Instant now, int limit) {
        var due = Query.query(Criteria.where(DUE_AT).lte(now));
        return mongo.find(
                due.with(Sort.by(DUE_AT, "available", "_id")).limit(limit), LowStockRow.class);
    }

    void remove(Collection<LowStockRow> told) {
        var ids = told.stream().map(LowStockRow::variantId).toList();
        mongo.remove(Query.query(Criteria.where("_id").in(ids)), LowStockRow.class);
    }

    @Override
    public String collection() {
        return "lowStockRows";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .on(DUE_AT, Sort.Direction.ASC)
                        .on("available", Sort.Direction.ASC)
                        .on("_id", Sort.Direction.ASC));
    }
}
