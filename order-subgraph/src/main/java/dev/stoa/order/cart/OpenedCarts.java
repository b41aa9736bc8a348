package dev.stoa.order.cart;

import dev.stoa.order.market.Market;
import dev.stoa.order.values.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** How many carts were opened, counted from an index alone. */
@Repository
public class OpenedCarts {

    /** Carts of one market and currency, opened in the hour or day from that moment on. */
    public record Opened(Instant from, String market, Currency currency, int carts) {}

    private static final String CREATED_AT = "createdAt";
    private static final String MARKET = "market";
    private static final String CURRENCY = "currency";
    private static final String STATUS = "status";

    private final MongoTemplate mongo;

    OpenedCarts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Those that were put into another cart are left out. */
    public List<Opened> in(Stretch stretch) {
        var wanted =
                new Document(CREATED_AT, stretch.range())
                        .append(STATUS, new Document("$ne", CartStatus.MERGED.name()));
        var key =
                new Document("from", stretch.startOf(CREATED_AT))
                        .append(MARKET, "$" + MARKET)
                        .append(CURRENCY, "$" + CURRENCY);
        var stages =
                List.of(
                        new Document("$match", wanted),
                        new Document(
                                "$group",
                                new Document("_id", key).append("carts", new Document("$sum", 1))));
        return mongo
                .getCollection(Carts.COLLECTION)
                .aggregate(stages)
                .into(new ArrayList<>())
                .stream()
                .map(OpenedCarts::opened)
                .toList();
    }

    private static Opened opened(Document row) {
        var key = row.get("_id", Document.class);
        return new Opened(
                key.getDate("from").toInstant(),
                // Carts from before there were markets have none.
                Objects.requireNonNullElse(key.getString(MARKET), Market.HOME),
                Currency.getInstance(key.getString(CURRENCY)),
                row.getInteger("carts"));
    }

    /** Holds all that is asked here, so that no cart need be read. */
    static Index index() {
        return new Index()
                .named("opened")
                .on(CREATED_AT, Direction.ASC)
                .on(MARKET, Direction.ASC)
                .on(CURRENCY, Direction.ASC)
                .on(STATUS, Direction.ASC);
    }
}
