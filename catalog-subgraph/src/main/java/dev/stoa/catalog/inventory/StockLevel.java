package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Pieces of one variant, as staff see them. */
public record StockLevel(
        String variantId,
        int onHand,
        int held,
        int available,
        boolean continuesSelling,
        boolean isTracked,
        List<WarehouseLevel> warehouses,
        StockPolicy policy,
        @Nullable Instant lowAt,
        @Nullable Instant expectedAt,
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
                .append("policy", policy.asDocument())
                .append("lowAt", lowAt == null ? null : Date.from(lowAt))
                .append("expectedAt", expectedAt == null ? null : Date.from(expectedAt))
                .append("updatedAt", Date.from(updatedAt));
    }

    static StockLevel fromAnswer(Document answer) {
        var policy = answer.get("policy", Document.class);
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
                policy == null ? StockPolicy.USUAL : StockPolicy.of(policy),
                instant(answer, "lowAt"),
                instant(answer, "expectedAt"),
                answer.getDate("updatedAt").toInstant());
    }

    private static @Nullable Instant instant(Document answer, String field) {
        var date = answer.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
