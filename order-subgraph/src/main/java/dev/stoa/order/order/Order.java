package dev.stoa.order.order;

import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import dev.stoa.order.values.Pickup;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Price;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A contract with the buyer. What was agreed stays; what was sent, paid and told changes, by the
 * transitions below. Those of parcels and payments are public, because the features {@code
 * fulfillment} and {@code settlement} drive them.
 */
@Document("orders")
public final class Order {

    private final String id;
    private OrderTerms terms;
    private final Instant placedAt;
    private OrderPayment payment;
    private List<OrderLine> lines;
    private OrderStatus status = OrderStatus.PLACED;
    private List<Fulfillment> fulfillments = List.of();
    private List<OrderTimelineEntry> timeline = List.of();
    private SearchKeys searchKeys;
    private Instant updatedAt;
    @Version private long version;

    Order(
            String id,
            OrderTerms terms,
            OrderPayment payment,
            List<OrderLine> lines,
            Instant placedAt) {
        this.id = id;
        this.terms = terms;
        this.payment = payment;
        this.lines = lines;
        this.placedAt = placedAt;
        this.updatedAt = placedAt;
        this.searchKeys = SearchKeys.of(terms);
    }

    static Order place(NewOrder order, Ids ids, Instant now) {
        var placed =
                new Order(
                        order.orderId(),
                        OrderTerms.of(order),
                        OrderPayment.of(order),
                        order.lines().stream()
                                .map(line -> OrderLine.of(ids.next("oln"), line))
                                .toList(),
                        now);
        placed.tell(OrderTimelineKind.PLACED, ids, now);
        placed.tell(order.paymentStatus().toldAs(), ids, now);
        return placed;
    }

    /**
     * Sends pieces in a parcel.
     *
     * @param pieces at most what is left of each line
     */
    public Fulfillment ship(List<FulfillmentLine> pieces, Tracking tracking, Ids ids, Instant now) {
        var parcel = new Fulfillment(ids.next("ful"), pieces, tracking, now, null);
        var sent = lines.stream().map(line -> line.withSent(parcel.quantityOf(line.id()))).toList();
        boolean complete = sent.stream().allMatch(line -> line.openQuantity() == 0);
        become(complete ? OrderStatus.SHIPPED : OrderStatus.PARTIALLY_SHIPPED);
        lines = sent;
        fulfillments = Stream.concat(fulfillments.stream(), Stream.of(parcel)).toList();
        tell(OrderTimelineKind.SHIPPED, terms.sentAs(complete), ids, now);
        return parcel;
    }

    /** Changes how a parcel is followed. */
    public void track(String fulfillmentId, Tracking tracking, Ids ids, Instant now) {
        fulfillments = Fulfillment.changed(fulfillments, fulfillmentId, it -> it.with(tracking));
        tell(OrderTimelineKind.TRACKING_UPDATED, ids, now);
    }

    /** A parcel has arrived; with the last one the order is delivered. */
    public void arrive(String fulfillmentId, Ids ids, Instant now) {
        fulfillments = Fulfillment.changed(fulfillments, fulfillmentId, it -> it.arrived(now));
        if (openLines().isEmpty() && fulfillments.stream().allMatch(Fulfillment::isDelivered)) {
            become(OrderStatus.DELIVERED);
            tell(OrderTimelineKind.DELIVERED, terms.arrivedAs(), ids, now);
        } else {
            tell(OrderTimelineKind.TRACKING_UPDATED, "Shipment delivered", ids, now);
        }
    }

    void cancel(String reason, Ids ids, Instant now) {
        become(OrderStatus.CANCELLED);
        tell(OrderTimelineKind.CANCELLED, "Order cancelled: " + reason, ids, now);
    }

    /** Takes in news of the payment; false when it is old and nothing changed. */
    public boolean settle(PaymentNews news, Ids ids, Instant now) {
        var before = payment;
        payment = before.after(news);
        var givenBack = payment.refunded().minus(before.refunded());
        if (!givenBack.isZero()) {
            tell(OrderTimelineKind.PAYMENT_REFUNDED, givenBack + " refunded", ids, now);
        } else if (payment.status() != before.status()) {
            tell(payment.status().toldAs(), ids, now);
        }
        return !payment.equals(before);
    }

    /** Takes the person out of it; of what is still to be sent, only notes that it is wanted. */
    public void forgetBuyer(Instant now) {
        terms = terms.forgettingBuyer(isShippable());
        searchKeys = SearchKeys.of(terms);
        updatedAt = now;
    }

    private void become(OrderStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(
                    "status: " + next + " (expected: one of " + status.successors() + ")");
        }
        status = next;
    }

    private void tell(OrderTimelineKind kind, Ids ids, Instant at) {
        tell(kind, kind.message(), ids, at);
    }

    private void tell(OrderTimelineKind kind, String message, Ids ids, Instant at) {
        var entry = new OrderTimelineEntry(ids.next("evt"), kind, message, at);
        timeline = Stream.concat(timeline.stream(), Stream.of(entry)).toList();
        updatedAt = at;
    }

    /** True for the customer whose it is and for staff who may read orders. */
    public boolean isVisibleTo(Caller caller) {
        return caller.isCustomer(terms.buyer().customerId()) || caller.may(Permission.ORDERS_READ);
    }

    public boolean isCancellable() {
        return status.mayBecome(OrderStatus.CANCELLED);
    }

    /** True when a parcel can be sent: something is left, and the money was not given back. */
    public boolean isShippable() {
        return status.mayBecome(OrderStatus.SHIPPED) && !payment.status().isGivenBack();
    }

    /** All that was not sent yet. */
    public List<FulfillmentLine> openLines() {
        return lines.stream()
                .filter(line -> line.openQuantity() > 0)
                .map(line -> new FulfillmentLine(line.id(), line.openQuantity()))
                .toList();
    }

    public String id() {
        return id;
    }

    public OrderTerms terms() {
        return terms;
    }

    public String number() {
        return terms.number();
    }

    public OrderStatus status() {
        return status;
    }

    public OrderPayment payment() {
        return payment;
    }

    public OrderPaymentStatus paymentStatus() {
        return payment.status();
    }

    public @Nullable Customer customer() {
        var customerId = terms.buyer().customerId();
        return customerId == null ? null : new Customer(customerId);
    }

    public String email() {
        return terms.buyer().email();
    }

    public @Nullable String phone() {
        return terms.buyer().phone();
    }

    public List<OrderLine> lines() {
        return lines;
    }

    public @Nullable Address shippingAddress() {
        return terms.shippingAddress();
    }

    public @Nullable Address billingAddress() {
        return terms.billingAddress();
    }

    public @Nullable String deliveryName() {
        return terms.deliveryName();
    }

    public @Nullable Pickup pickup() {
        return terms.pickup();
    }

    public Cost cost() {
        return terms.cost();
    }

    public Price total() {
        return terms.cost().total();
    }

    public List<Fulfillment> fulfillments() {
        return fulfillments;
    }

    public List<OrderTimelineEntry> timeline() {
        return timeline;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
