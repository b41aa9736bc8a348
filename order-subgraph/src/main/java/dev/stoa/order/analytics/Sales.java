package dev.stoa.order.analytics;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.stoa.order.values.Stretch;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.mongo.Indexed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Repository;

/** Orders as they count, and sums over them. */
@Repository
class Sales implements Indexed {

    static final String COLLECTION = "sales";

    private static final String PLACED_AT = "placedAt";
    private static final List<String> SUMMED = List.of("units", "net", "tax", "refunded");

    private final MongoTemplate mongo;

    Sales(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Puts rows unless newer ones of their orders are there. */
    void keep(Collection<Sale> sales) {
        if (sales.isEmpty()) {
            return;
        }
        var writes = sales.stream().map(this::replaceOlder).toList();
        mongo.getCollection(COLLECTION).bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private UpdateOneModel<Document> replaceOlder(Sale sale) {
        var row = new Document();
        mongo.getConverter().write(sale, row);
        var stored = new Document("$ifNull", List.of("$version", -1L));
        var isNoNewer = new Document("$lte", List.of(stored, sale.version()));
        var choice =
                new Document("$cond", List.of(isNoNewer, new Document("$literal", row), "$$ROOT"));
        return new UpdateOneModel<>(
                new Document("_id", sale.orderId()),
                List.of(new Document("$replaceWith", choice)),
                new UpdateOptions().upsert(true));
    }

    /** Sums by hour or day, market and currency. */
    List<SalesRow> in(Stretch stretch) {
        var key =
                new Document("from", stretch.startOf(PLACED_AT))
                        .append("market", "$market")
                        .append("currency", "$currency");
        var sums =
                new Document("_id", key)
                        .append("cancelled", sumIf("$isCancelled", 1))
                        .append("orders", sumIf(not("$isCancelled"), 1))
                        .append(
                                "returning",
                                counted(new Document("$cond", List.of("$isReturning", 1, 0))));
        SUMMED.forEach(field -> sums.append(field, counted("$" + field)));
        return aggregated(
                        new Document("$match", new Document(PLACED_AT, stretch.range())),
                        new Document("$group", sums))
                .stream()
                .map(Sales::row)
                .toList();
    }

    /** Nothing of a cancelled order counts. */
    private static Document counted(Object value) {
        return sumIf(not("$isCancelled"), value);
    }

    private static Document sumIf(Object condition, Object value) {
        return new Document("$sum", new Document("$cond", List.of(condition, value, 0)));
    }

    private static Document not(String field) {
        return new Document("$not", List.of(field));
    }

    private static SalesRow row(Document sums) {
        var key = sums.get("_id", Document.class);
        return new SalesRow(
                key.getDate("from").toInstant(),
                key.getString("market"),
                Currency.getInstance(key.getString("currency")),
                new Tally(
                        number(sums, "orders"),
                        number(sums, "cancelled"),
                        number(sums, "returning"),
                        number(sums, "units"),
                        number(sums, "net"),
                        number(sums, "tax"),
                        number(sums, "refunded"),
                        0));
    }

    /** What sold best, the most first. */
    List<ProductSales> products(
            Stretch stretch,
            Currency currency,
            @Nullable String market,
            ProductSalesSort sort,
            int most) {
        var wanted =
                new Document(PLACED_AT, stretch.range())
                        .append("currency", currency.getCurrencyCode())
                        .append("isCancelled", false);
        if (market != null) {
            wanted.append("market", market);
        }
        var sums =
                new Document("_id", "$products.productId")
                        .append("units", new Document("$sum", "$products.units"))
                        .append("gross", new Document("$sum", "$products.gross"))
                        .append("orders", new Document("$sum", 1));
        var best =
                switch (sort) {
                    case REVENUE -> new Document("gross", -1).append("units", -1);
                    case UNITS -> new Document("units", -1).append("gross", -1);
                };
        return aggregated(
                        new Document("$match", wanted),
                        new Document("$unwind", "$products"),
                        new Document("$group", sums),
                        new Document("$sort", best.append("_id", 1)),
                        new Document("$limit", most))
                .stream()
                .map(row -> product(row, currency))
                .toList();
    }

    private static ProductSales product(Document row, Currency currency) {
        return new ProductSales(
                new ProductSales.Product(row.getString("_id")),
                Math.toIntExact(number(row, "units")),
                Math.toIntExact(number(row, "orders")),
                new Money(number(row, "gross"), currency));
    }

    private List<Document> aggregated(Document... stages) {
        return mongo.getCollection(COLLECTION).aggregate(List.of(stages)).into(new ArrayList<>());
    }

    private static long number(Document row, String field) {
        return row.get(field, Number.class).longValue();
    }

    @Override
    public final String collection() {
        return COLLECTION;
    }

    /** Holds all that is summed, so that no row need be read. */
    @Override
    public List<IndexDefinition> indexes() {
        var figures = new Index().named("figures").on(PLACED_AT, Direction.ASC);
        List.of("currency", "market", "isCancelled", "isReturning")
                .forEach(field -> figures.on(field, Direction.ASC));
        SUMMED.forEach(field -> figures.on(field, Direction.ASC));
        return List.of(figures);
    }
}
