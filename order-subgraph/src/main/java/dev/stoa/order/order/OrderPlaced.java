package dev.stoa.order.order;

import dev.stoa.order.values.Cost;
import dev.stoa.platform.events.EventType;
import dev.stoa.platform.money.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order was placed. Subtotal, delivery and line totals are as listed, so with tax where listed
 * prices contain it.
 *
 * @param name whom a mail addresses
 * @param pickup where it is fetched; null for delivery
 * @param isDigital true when the buyer gets nothing but files
 * @param accessToken for the link in the confirmation
 */
@EventType("order.placed.v1")
public record OrderPlaced(
        String orderId,
        String number,
        String cartId,
        String reservationId,
        String paymentId,
        String paymentKey,
        @Nullable String customerId,
        String email,
        String name,
        @Nullable String locale,
        String currency,
        long subtotalMinor,
        long deliveryMinor,
        long taxMinor,
        long totalMinor,
        @Nullable String deliveryName,
        List<Line> lines,
        @Nullable Recipient shippingAddress,
        boolean isDigital,
        @Nullable PickupNote pickup,
        String accessToken) {

    /** What was bought. */
    public record Line(
            String variantId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            int quantity,
            long unitMinor,
            long totalMinor,
            List<Part> components) {}

    /** Pieces of another variant in one piece of a bundle. */
    public record Part(String variantId, int quantity) {

        static List<Part> of(OrderLine line) {
            return line.components().stream()
                    .map(it -> new Part(it.variantId(), it.quantity()))
                    .toList();
        }
    }

    /** Where to deliver. */
    public record Recipient(
            String name,
            @Nullable String company,
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postalCode,
            String country) {}

    static OrderPlaced of(Order order, String accessToken) {
        var terms = order.terms();
        var cost = terms.cost();
        var delivery = cost.delivery();
        return new OrderPlaced(
                order.id(),
                terms.number(),
                terms.cartId(),
                terms.reservationId(),
                order.payment().id(),
                order.payment().key(),
                terms.buyer().customerId(),
                terms.buyer().email(),
                terms.recipientName(),
                terms.buyer().locale(),
                cost.total().gross().currency().getCurrencyCode(),
                listed(cost.subtotal(), cost),
                delivery == null ? 0 : listed(delivery, cost),
                cost.total().tax().minor(),
                cost.total().gross().minor(),
                terms.deliveryName(),
                order.lines().stream().map(line -> lineOf(line, cost)).toList(),
                recipientOf(order),
                terms.isDigital(),
                PickupNote.of(order),
                accessToken);
    }

    private static long listed(Price price, Cost cost) {
        return (cost.taxIncluded() ? price.gross() : price.net()).minor();
    }

    private static Line lineOf(OrderLine line, Cost cost) {
        return new Line(
                line.variantId(),
                line.title(),
                line.variantTitle(),
                line.sku(),
                line.quantity(),
                line.unitPrice().minor(),
                listed(line.total(), cost),
                Part.of(line));
    }

    private static @Nullable Recipient recipientOf(Order order) {
        var address = order.shippingAddress();
        return address == null
                ? null
                : new Recipient(
                        address.name(),
                        address.company(),
                        address.line1(),
                        address.line2(),
                        address.city(),
                        address.region(),
                        address.postalCode(),
                        address.country());
    }
}
