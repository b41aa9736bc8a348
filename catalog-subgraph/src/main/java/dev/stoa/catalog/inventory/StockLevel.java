package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** Pieces of one variant, as staff see them. */
record StockLevel(
        String variantId,
        int onHand,
        int held,
        int available,
        boolean continuesSelling,
        boolean isTracked,
        Instant updatedAt) {

    /** As kept to answer a repeated command. */
    Document asAnswer() {
        return new Document("variantId", variantId)
                .append("onHand", onHand)
                .append("held", held)
                .append("available", available)
                .append("continuesSelling", continuesSelling)
                .append("isTracked", isTracked)
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
                answer.getDate("updatedAt").toInstant());
    }
}
