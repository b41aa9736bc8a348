package dev.stoa.order.order;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A parcel sent.
 *
 * @param deliveredAt null while it is on its way
 */
public record Fulfillment(
        String id,
        List<FulfillmentLine> lines,
        Tracking tracking,
        Instant shippedAt,
        @Nullable Instant deliveredAt) {

    public Fulfillment {
        lines = List.copyOf(lines);
    }

    public @Nullable String carrier() {
        return tracking.carrier();
    }

    public @Nullable String trackingNumber() {
        return tracking.number();
    }

    public @Nullable String trackingUrl() {
        return tracking.url();
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Pieces of a line in it. */
    int quantityOf(String orderLineId) {
        return lines.stream()
                .filter(line -> line.orderLineId().equals(orderLineId))
                .mapToInt(FulfillmentLine::quantity)
                .sum();
    }

    Fulfillment with(Tracking news) {
        return new Fulfillment(id, lines, news, shippedAt, deliveredAt);
    }

    Fulfillment arrived(Instant at) {
        return new Fulfillment(id, lines, tracking, shippedAt, at);
    }

    /** All of them, with news of the one. */
    static List<Fulfillment> changed(
            List<Fulfillment> all, String id, UnaryOperator<Fulfillment> news) {
        return all.stream().map(each -> each.id().equals(id) ? news.apply(each) : each).toList();
    }
}
