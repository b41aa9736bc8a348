package dev.stoa.catalog.inventory;

import static dev.stoa.catalog.inventory.StockExpressions.literal;
import static dev.stoa.catalog.inventory.Stocks.byId;
import static dev.stoa.catalog.inventory.Stocks.setting;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What staff have said of selling variants, and what follows from it: part of their stock. */
@Repository
public class StockPolicies implements Indexed {

    private static final int MOST_RAISED = 500;
    private static final String THRESHOLD = "ownPolicy.lowStockThreshold";
    private static final String RELEASE_AT = "ownPolicy.preOrder.releaseAt";
    private static final String UNTOLD = "lowUntold";
    private static final String OPEN = "ownPolicy.preOrder.open";

    private final MongoTemplate mongo;
    private final Stocks stocks;
    private final int lowStock;

    StockPolicies(
            MongoTemplate mongo,
            Stocks stocks,
            @Value("${stoa.inventory.low-stock}") int lowStock) {
        this.mongo = mongo;
        this.stocks = stocks;
        this.lowStock = lowStock;
    }

    /** Empty when somebody else has changed it since it was read. */
    Optional<Stock> set(String variantId, StockPolicy policy, boolean continuesSelling) {
        long expected = policy.version() - 1;
        var filter = byId(variantId).append("ownPolicy.version", expected == 0 ? null : expected);
        return stocks.change(
                filter,
                setting("ownPolicy", literal(policy.asDocument()))
                        .append("continuesSelling", continuesSelling));
    }

    /** What there is little of, the least first. */
    Connection<Stock> low(PageArguments page) {
        var asUsual = where(THRESHOLD).is(null).and("available").lte(lowStock);
        var asWished = where(THRESHOLD).ne(null).and("lowAt").ne(null);
        var isLow = where("isTracked").is(true).orOperator(asUsual, asWished);
        return Stocks.LOWEST_FIRST.page(mongo, isLow, page);
    }

    /** Stock that there was enough of until some moment after this one, the first one first. */
    public List<Stock> raisedSince(Instant moment) {
        var since = Query.query(where("lowAt").gt(Date.from(moment)));
        return mongo.find(since.with(Sort.by("lowAt")).limit(MOST_RAISED), Stock.class);
    }

    /** Stock that became low and that nobody has told of yet, some of it. */
    public List<Stock> untold(int limit) {
        var untold = Query.query(where(UNTOLD).is(true)).limit(limit);
        return mongo.find(untold, Stock.class);
    }

    public void markTold(Collection<String> variantIds) {
        var these = Query.query(where("_id").in(variantIds));
        var _ = mongo.updateMulti(these, new Update().unset(UNTOLD), Stock.class);
    }

    List<String> withPreOrdersOver(Instant now, int limit) {
        var over = where(RELEASE_AT).lte(Date.from(now)).and(OPEN).gt(0);
        var query = Query.query(over).limit(limit);
        query.fields().include("_id");
        return mongo.findDistinct(query, "_id", Stock.class, String.class);
    }

    /** From now on only what is there is sold. */
    Optional<Stock> endPreOrder(String variantId, Instant now) {
        var filter = byId(variantId).append(RELEASE_AT, setting("$lte", Date.from(now)));
        return stocks.change(filter, setting(OPEN, 0));
    }

    @Override
    public String collection() {
        return "stock";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("lowAt", Direction.ASC).sparse(),
                new Index().on(UNTOLD, Direction.ASC).sparse(),
                new Index().on(RELEASE_AT, Direction.ASC).sparse());
    }
}
