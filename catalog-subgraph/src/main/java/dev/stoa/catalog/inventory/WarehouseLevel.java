package dev.stoa.catalog.inventory;

import org.bson.Document;

/** Pieces of one variant in one warehouse, as staff see them. */
public record WarehouseLevel(String warehouseId, int onHand, int held, int available) {

    static WarehouseLevel of(Stock.Place place) {
        return new WarehouseLevel(
                place.warehouseId(),
                place.onHand(),
                place.onHand() - place.available(),
                place.available());
    }

    /** As kept to answer a repeated command. */
    Document asAnswer() {
        return new Document("warehouseId", warehouseId)
                .append("onHand", onHand)
                .append("held", held)
                .append("available", available);
    }

    static WarehouseLevel fromAnswer(Document answer) {
        return new WarehouseLevel(
                answer.getString("warehouseId"),
                answer.getInteger("onHand"),
                answer.getInteger("held"),
                answer.getInteger("available"));
    }
}
