package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Repository;

/** Prices that variants once had. Append in the transaction of the revision that ends them. */
@Repository
public class PriceHistory implements Indexed {

    /** More than anybody changes one in a month. */
    private static final int MOST_OF_ONE = 200;

    private static final Keyset<EndedPrice> LAST_FIRST =
            new Keyset<>(
                    EndedPrice.class,
                    "endedAt",
                    Direction.DESC,
                    price -> Date.from(price.endedAt()),
                    EndedPrice::id);

    private final MongoTemplate mongo;
    private final Ids ids;

    PriceHistory(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    public void append(Collection<EndedPrice> ended) {
        if (!ended.isEmpty()) {
            var _ = mongo.insertAll(ended.stream().map(it -> it.withId(ids.next("prh"))).toList());
        }
    }

    Connection<EndedPrice> of(String variantId, PageArguments page) {
        return LAST_FIRST.page(mongo, where("variantId").is(variantId), page);
    }

    /** The last prices of each variant, the very last first. */
    Map<String, List<EndedPrice>> lastOf(Collection<String> variantIds) {
        var last =
                new Document("n", MOST_OF_ONE)
                        .append("sortBy", new Document("endedAt", -1).append("_id", -1))
                        .append("output", "$$ROOT");
        var stages =
                List.of(
                        new Document(
                                "$match",
                                new Document("variantId", new Document("$in", variantIds))),
                        new Document(
                                "$group",
                                new Document("_id", "$variantId")
                                        .append("last", new Document("$topN", last))));
        return mongo.getCollection(collection()).aggregate(stages).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(row -> row.getString("_id"), this::prices));
    }

    private List<EndedPrice> prices(Document row) {
        return row.getList("last", Document.class).stream()
                .map(price -> mongo.getConverter().read(EndedPrice.class, price))
                .toList();
    }

    @Override
    public final String collection() {
        return "priceHistory";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .on("variantId", Direction.ASC)
                        .on("endedAt", Direction.ASC)
                        .on("_id", Direction.ASC));
    }
}
