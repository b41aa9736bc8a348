package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
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

    /** Before a reduction, as the law of the European Union has it. */
    private static final int DAYS = 30;

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

    /**
     * The lowest price in the 30 days before the present one began, by variant. Variants whose
     * price never changed are left out.
     */
    Map<String, Money> lowestBefore(Collection<String> variantIds) {
        var ofThese = new Document("variantId", new Document("$in", variantIds));
        var presentBegan =
                new Document("partitionBy", "$variantId")
                        .append("output", new Document("began", new Document("$max", "$endedAt")));
        var earliest =
                new Document("startDate", "$began").append("unit", "day").append("amount", DAYS);
        var within =
                new Document("$gt", List.of("$endedAt", new Document("$dateSubtract", earliest)));
        var lowest =
                new Document("_id", "$variantId")
                        .append("minor", new Document("$min", "$price.minor"))
                        .append("currency", new Document("$first", "$price.currency"));
        var stages =
                List.of(
                        new Document("$match", ofThese),
                        new Document("$setWindowFields", presentBegan),
                        new Document("$match", new Document("$expr", within)),
                        new Document("$group", lowest));
        return mongo.getCollection(collection()).aggregate(stages).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(row -> row.getString("_id"), PriceHistory::money));
    }

    private static Money money(Document row) {
        return new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency")));
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
