package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What staff have said of selling a variant.
 *
 * @param version grows with every change of it; 0 where nobody has said anything
 * @param lowStockThreshold from this many pieces down it is low; null for the shop's own number
 */
public record StockPolicy(
        long version, @Nullable Integer lowStockThreshold, @Nullable PreOrder preOrder) {

    static final StockPolicy USUAL = new StockPolicy(0, null, null);

    /** Pieces that can be sold beyond the stock now. */
    int ahead() {
        return preOrder == null ? 0 : preOrder.open();
    }

    Document asDocument() {
        var document = new Document("version", version);
        if (lowStockThreshold != null) {
            document.append("lowStockThreshold", lowStockThreshold);
        }
        if (preOrder != null) {
            document.append(
                    "preOrder",
                    new Document("releaseAt", Date.from(preOrder.releaseAt()))
                            .append("cap", preOrder.cap())
                            .append("open", preOrder.open()));
        }
        return document;
    }

    static StockPolicy of(Document document) {
        var preOrder = document.get("preOrder", Document.class);
        return new StockPolicy(
                document.getLong("version"),
                document.getInteger("lowStockThreshold"),
                preOrder == null ? null : preOrder(preOrder));
    }

    private static PreOrder preOrder(Document document) {
        Instant releaseAt = document.getDate("releaseAt").toInstant();
        return new PreOrder(releaseAt, document.getInteger("cap"), document.getInteger("open"));
    }
}
