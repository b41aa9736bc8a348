package dev.stoa.catalog.inventory;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * What MongoDB itself works out while it changes a variant's stock, so that choosing a warehouse
 * and taking from it are one step.
 */
final class StockExpressions {

    static final String PLACES = "$places";

    private static final String RESERVATIONS = "$reservations";

    private StockExpressions() {}

    /** A value from outside must not be read as an expression. */
    static Document literal(Object value) {
        return new Document("$literal", value);
    }

    /** True when so many pieces can be sold, those of a pre-order included. */
    static Document sellableAhead(int quantity) {
        var ahead = new Document("$ifNull", List.of("$ownPolicy.preOrder.open", 0));
        var all = new Document("$add", List.of("$available", ahead));
        return new Document("$gte", List.of(all, quantity));
    }

    private static Document sellable() {
        var isNotCounted = new Document("$not", "$isTracked");
        return new Document("$or", List.of(isNotCounted, "$continuesSelling", sellableAhead(1)));
    }

    /** How it was before a change, to compare with afterwards. */
    static Document before(int usual) {
        return new Document("wasSellable", sellable())
                .append("wasLow", LowStockExpressions.low(usual))
                .append(
                        "before",
                        mapped(PLACES, "place", pieces("$$place.warehouseId", "$$place.onHand")));
    }

    static Document with(Document reservation) {
        return new Document("$concatArrays", List.of(RESERVATIONS, List.of(reservation)));
    }

    static Document reservation(Stock.Reservation wanted, List<String> preferred) {
        return reservation(wanted, chosen(wanted.quantity(), preferred));
    }

    static Document reservationAt(Stock.Reservation wanted, String warehouseId) {
        return reservation(wanted, List.of(pieces(literal(warehouseId), wanted.quantity())));
    }

    private static Document reservation(Stock.Reservation wanted, Object from) {
        return new Document("_id", literal(wanted.id()))
                .append("quantity", wanted.quantity())
                .append("until", Date.from(wanted.until()))
                .append("from", from);
    }

    static Document without(String reservationId) {
        return keeping(new Document("$ne", List.of("$$held._id", literal(reservationId))));
    }

    static Document keeping(Document condition) {
        return filtered(RESERVATIONS, "held", condition);
    }

    /**
     * Where so many pieces are taken from: all from the first warehouse that has them all, else
     * from one after the other. What is nowhere is taken from the first, which then owes it.
     *
     * @param preferred warehouses to begin with; the others follow
     */
    static Document chosen(int quantity, List<String> preferred) {
        var enough = new Document("$gte", List.of("$$place.available", quantity));
        var whole = new Document("$first", filtered("$$ordered", "place", enough));
        var fromOne = List.of(pieces("$$whole.warehouseId", quantity));
        return let(
                "ordered",
                ordered(preferred),
                let(
                        "whole",
                        whole,
                        cond(
                                new Document("$ifNull", List.of("$$whole", false)),
                                fromOne,
                                split(quantity))));
    }

    private static Object ordered(List<String> preferred) {
        if (preferred.isEmpty()) {
            return PLACES;
        }
        var parts = new ArrayList<Document>();
        for (var warehouseId : preferred) {
            var same = new Document("$eq", List.of("$$place.warehouseId", literal(warehouseId)));
            parts.add(filtered(PLACES, "place", same));
        }
        var known = new Document("$in", List.of("$$place.warehouseId", literal(preferred)));
        parts.add(filtered(PLACES, "place", new Document("$not", List.of(known))));
        return new Document("$concatArrays", parts);
    }

    private static Document split(int quantity) {
        var there = new Document("$min", List.of("$$value.left", "$$this.available"));
        var take = new Document("$max", List.of(0, there));
        var next =
                new Document("left", new Document("$subtract", List.of("$$value.left", "$$take")))
                        .append("from", plusIfAny("$$value.from", "$$this.warehouseId", "$$take"));
        var parts =
                new Document(
                        "$reduce",
                        new Document("input", "$$ordered")
                                .append(
                                        "initialValue",
                                        new Document("left", quantity).append("from", List.of()))
                                .append("in", let("take", take, next)));
        var first = new Document("$first", "$$ordered.warehouseId");
        return let("parts", parts, plusIfAny("$$parts.from", first, "$$parts.left"));
    }

    private static Document plusIfAny(String list, Object warehouseId, String quantity) {
        var more =
                cond(
                        new Document("$gt", List.of(quantity, 0)),
                        List.of(pieces(warehouseId, quantity)),
                        List.of());
        return new Document("$concatArrays", List.of(list, more));
    }

    /**
     * What was held for the reservation if it is as much, else chosen anew; none if not counted.
     */
    static Document sold(String reservationId, int quantity, List<String> preferred) {
        var same = new Document("$eq", List.of("$$held._id", literal(reservationId)));
        var asMuch = new Document("$eq", List.of("$$hold.quantity", quantity));
        var taken =
                let(
                        "hold",
                        new Document("$first", filtered(RESERVATIONS, "held", same)),
                        cond(asMuch, "$$hold.from", chosen(quantity, preferred)));
        return cond("$isTracked", taken, List.of());
    }

    /** The places less the pieces in a list of the document. */
    static Document placesLess(String list) {
        var taken = new Document("$subtract", List.of("$$place.onHand", at(list)));
        return mapped(PLACES, "place", place(taken));
    }

    /** The places with these pieces more, or fewer; a warehouse that is not among them joins. */
    static Document placesWith(List<Stock.Pieces> more) {
        var parts = new ArrayList<Object>();
        parts.add(
                mapped(
                        PLACES,
                        "place",
                        place(
                                new Document(
                                        "$add", List.of("$$place.onHand", at(constants(more)))))));
        more.stream()
                .map(Stock.Pieces::warehouseId)
                .distinct()
                .forEach(id -> parts.add(joining(id, more)));
        return new Document("$concatArrays", parts);
    }

    private static Document joining(String warehouseId, List<Stock.Pieces> more) {
        int sum =
                more.stream()
                        .filter(pieces -> pieces.warehouseId().equals(warehouseId))
                        .mapToInt(Stock.Pieces::quantity)
                        .sum();
        var added = new Document("warehouseId", literal(warehouseId)).append("onHand", sum);
        return cond(
                new Document("$in", List.of(literal(warehouseId), "$places.warehouseId")),
                List.of(),
                List.of(added));
    }

    /** The places with what is available in each: what is on hand, less what is held there. */
    static Document placesCounted() {
        var held =
                new Document("$sum", mapped(RESERVATIONS, "reservation", at("$$reservation.from")));
        return mapped(
                PLACES,
                "place",
                new Document("warehouseId", "$$place.warehouseId")
                        .append("onHand", "$$place.onHand")
                        .append(
                                "available",
                                new Document("$subtract", List.of("$$place.onHand", held))));
    }

    /** By how much the pieces on hand differ from those in {@code before}, by warehouse. */
    static Document moved() {
        var difference = new Document("$subtract", List.of("$$place.onHand", at("$before")));
        var all = mapped(PLACES, "place", pieces("$$place.warehouseId", difference));
        return filtered(all, "pieces", new Document("$ne", List.of("$$pieces.quantity", 0)));
    }

    /** How many of the pieces in a list are of the warehouse of {@code $$place}. */
    private static Document at(Object list) {
        var same = new Document("$eq", List.of("$$part.warehouseId", "$$place.warehouseId"));
        return new Document("$sum", mapped(list, "part", cond(same, "$$part.quantity", 0)));
    }

    private static List<Document> constants(List<Stock.Pieces> pieces) {
        return pieces.stream()
                .map(one -> pieces(literal(one.warehouseId()), one.quantity()))
                .toList();
    }

    private static Document place(Document onHand) {
        return new Document("warehouseId", "$$place.warehouseId").append("onHand", onHand);
    }

    private static Document pieces(Object warehouseId, Object quantity) {
        return new Document("warehouseId", warehouseId).append("quantity", quantity);
    }

    private static Document let(String name, Object value, Object in) {
        return new Document(
                "$let", new Document("vars", new Document(name, value)).append("in", in));
    }

    static Document cond(Object condition, Object then, Object otherwise) {
        return new Document("$cond", List.of(condition, then, otherwise));
    }

    private static Document filtered(Object list, String as, Document condition) {
        return new Document(
                "$filter", new Document("input", list).append("as", as).append("cond", condition));
    }

    private static Document mapped(Object list, String as, Object in) {
        return new Document("$map", new Document("input", list).append("as", as).append("in", in));
    }
}
