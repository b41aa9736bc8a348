package dev.stoa.catalog.inventory;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * New stock and rows of the ledger as they are stored: imports write so many of them that to map
 * each would take a while. Reading them is left to the mapping.
 */
final class StockDocuments {

    private StockDocuments() {}

    static Document of(Stock opening) {
        return new Document("_id", opening.variantId())
                .append("productId", opening.productId())
                .append("onHand", opening.onHand())
                .append("available", opening.available())
                .append("isTracked", opening.isTracked())
                .append("continuesSelling", opening.continuesSelling())
                .append("places", opening.places().stream().map(StockDocuments::of).toList())
                .append("reservations", List.of())
                .append("wasSellable", opening.wasSellable())
                .append("moved", opening.moved().stream().map(StockDocuments::of).toList())
                .append("updatedAt", Date.from(opening.updatedAt()));
    }

    private static Document of(Stock.Place place) {
        return new Document("warehouseId", place.warehouseId())
                .append("onHand", place.onHand())
                .append("available", place.available());
    }

    private static Document of(Stock.Pieces pieces) {
        return new Document("warehouseId", pieces.warehouseId())
                .append("quantity", pieces.quantity());
    }

    static Document of(StockMovement row) {
        var document =
                new Document("_id", row.id())
                        .append("variantId", row.variantId())
                        .append("warehouseId", row.warehouseId())
                        .append("delta", row.delta())
                        .append("reason", row.reason().name());
        append(document, "reference", row.reference());
        append(document, "note", row.note());
        append(document, "actorId", row.actorId());
        return document.append("createdAt", Date.from(row.createdAt()));
    }

    private static void append(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
