package dev.stoa.catalog.inventory;

import static dev.stoa.catalog.inventory.StockExpressions.cond;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** What MongoDB works out of how little there is left while it changes a variant's stock. */
final class LowStockExpressions {

    private LowStockExpressions() {}

    static Document low(int usual) {
        var threshold = new Document("$ifNull", List.of("$ownPolicy.lowStockThreshold", usual));
        var isFew = new Document("$lte", List.of("$available", threshold));
        return new Document("$and", List.of("$isTracked", isFew));
    }

    /** Since when it is low, and whether somebody is still to tell of it. */
    static Document lowness(int usual, Instant now) {
        var since = cond("$wasLow", "$lowAt", Date.from(now));
        var untold = cond("$wasLow", "$lowUntold", true);
        return new Document("lowAt", cond(low(usual), since, "$$REMOVE"))
                .append("lowUntold", cond(low(usual), untold, "$$REMOVE"));
    }
}
