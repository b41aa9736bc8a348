package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Pieces of one variant, as staff see them. */
record StockLevel(
        String variantId,
        int onHand,
        int held,
        int available,
        boolean continuesSelling,
        boolean isTracked,
        List<WarehouseLevel> warehouses,
        Instant updatedAt) {

    /** As kept to answer a repeated command. */
    Document asAnswer() {
        return new Document("variantId", variantId)
                .append("onHand", onHand)
                .append("held", held)
                .append("available", available)
                .append("continuesSelling", continuesSelling)
                .append("isTracked", isTracked)
                .append("warehouses", warehouses.stream().map(WarehouseLevel::asAnswer).toList())
                .append("updatedAt", Date.from(updatedAt));
    }

    static StockLevel fromAnswer(Document answer) {
        return new StockLevel(
                answer.getString("variantId"),
                answer.getInteger("onHand"),
                answer.getInteger("held"),
                answer.getInteger("available"),
                answer.getBoolean("continuesSelling"),
                answer.getBoolean("isTracked"),
                answer.getList("warehouses", Document.class, List.of()).stream()
                        .map(WarehouseLevel::fromAnswer)
                        .toList(),
                answer.getDate("updatedAt").toInstant());
    }
}
