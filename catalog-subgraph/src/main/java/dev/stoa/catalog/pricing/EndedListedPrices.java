package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Prices that lists once had. Append in the transaction that ends them. */
@Repository
class EndedListedPrices implements Indexed {

    private static final Keyset<EndedListedPrice> LAST_FIRST =
            new Keyset<>(
                    EndedListedPrice.class,
                    "until",
                    Direction.DESC,
                    price -> Date.from(price.until()),
                    EndedListedPrice::id);

    private final MongoTemplate mongo;
    private final Ids ids;

    EndedListedPrices(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    Connection<EndedListedPrice> of(String variantId, @Nullable String list, PageArguments page) {
        var ofVariant = where("variantId").is(variantId);
        var wanted = list == null ? ofVariant : ofVariant.and("row.list").is(list);
        return LAST_FIRST.page(mongo, wanted, page);
    }

    /**
     * @param ended by variant
     */
    void append(Map<String, List<ListedPrice>> ended, Instant now, Actor by) {
        var rows = new ArrayList<EndedListedPrice>();
        ended.forEach(
                (variantId, prices) ->
                        prices.forEach(
                                price ->
                                        rows.add(
                                                new EndedListedPrice(
                                                        ids.next("pel"),
                                                        variantId,
                                                        price,
                                                        now,
                                                        by))));
        if (!rows.isEmpty()) {
            var _ = mongo.insertAll(rows);
        }
    }

    /** By variant; those that were taken away after the moment. */
    Map<String, List<EndedListedPrice>> endedAfter(Collection<String> variantIds, Instant moment) {
        var query = Query.query(where("variantId").in(variantIds).and("until").gt(moment));
        return mongo.find(query, EndedListedPrice.class).stream()
                .collect(Collectors.groupingBy(EndedListedPrice::variantId));
    }

    @Override
    public final String collection() {
        return "endedListedPrices";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(LAST_FIRST.index("variantId"));
    }
}
