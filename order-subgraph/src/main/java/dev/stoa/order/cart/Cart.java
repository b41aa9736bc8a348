package dev.stoa.order.cart;

import dev.stoa.order.catalog.Pieces;
import dev.stoa.order.catalog.Pricing;
import dev.stoa.order.market.SoldIn;
import dev.stoa.order.values.Address;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/**
 * A shopper's basket. Open, it changes as the shopper likes; completing, it is frozen until its
 * {@link Attempt} has ended one way or the other.
 */
@Document(Carts.COLLECTION)
@SuppressWarnings("NullAway.Init") // Spring Data fills the fields
public final class Cart {

    static final int MOST_LINES = 100;

    @Id private String id;
    @Version private @Nullable Long version;
    private CartStatus status;
    private CartOwner owner;
    private Currency currency;
    @Unwrapped.Nullable private @Nullable SoldIn sold;
    private List<CartLine> lines;
    private CartDetails details;
    private int holds;
    private @Nullable CartReservation reservation;
    private int attempts;
    private @Nullable Attempt attempt;
    private @Nullable String mergedInto;
    private Instant createdAt;
    private Instant updatedAt;

    private Cart() {}

    static Cart opened(String id, CartOwner owner, SoldIn sold, Instant now) {
        var cart = new Cart();
        cart.id = id;
        cart.status = CartStatus.OPEN;
        cart.owner = owner;
        cart.currency = sold.currency();
        cart.sold = sold;
        cart.lines = List.of();
        cart.details = CartDetails.NONE;
        cart.createdAt = now;
        cart.updatedAt = now;
        return cart;
    }

    /** Puts lines in, all or none. */
    List<UserError> add(Additions additions, Instant now) {
        CartStatus.OPEN.require(status);
        var refusals = additions.refusals(this, now);
        if (refusals.isEmpty()) {
            replaceLines(additions.appliedTo(lines), now);
        }
        return refusals;
    }

    void replaceLines(List<CartLine> next, Instant now) {
        CartStatus.OPEN.require(status);
        lines = List.copyOf(next);
        dropHold(now);
    }

    /**
     * @param nextLines its lines, at prices in that currency
     */
    void moveTo(SoldIn next, List<CartLine> nextLines, Instant now) {
        replaceLines(nextLines, now);
        currency = next.currency();
        sold = next;
    }

    public void describe(CartDetails next, Instant now) {
        CartStatus.OPEN.require(status);
        details = next;
        updatedAt = now;
    }

    void mergeInto(Cart other, Instant now) {
        become(CartStatus.MERGED, now);
        mergedInto = other.id;
        dropHold(now);
    }

    public void hold(Instant until, Instant now) {
        CartStatus.OPEN.require(status);
        reservation = new CartReservation(holdId(), until);
        updatedAt = now;
    }

    /** From now on stock is held by another id, so that a late release cannot meet a new hold. */
    public void dropHold(Instant now) {
        reservation = null;
        holds++;
        updatedAt = now;
    }

    /** The way to an order: the steps of its attempt. */
    public Completion completion() {
        return new Completion(this);
    }

    void attempt(Attempt next, Instant now) {
        attempt = next;
        updatedAt = now;
    }

    void freezeFor(Attempt next, Instant now) {
        become(CartStatus.COMPLETING, now);
        attempts++;
        attempt = next;
    }

    void thaw(Instant now) {
        become(CartStatus.OPEN, now);
        attempt = null;
    }

    void handOver(Instant now) {
        become(CartStatus.COMPLETED, now);
        reservation = null;
    }

    private void become(CartStatus next, Instant now) {
        status = status.to(next);
        updatedAt = now;
    }

    /** Id of the stock held for the lines as they are now. */
    public String holdId() {
        return id + "-" + holds;
    }

    public boolean isOpen() {
        return status == CartStatus.OPEN;
    }

    /** Pieces of a variant that are held for this cart. */
    int held(String variantId, Instant now) {
        return reservation == null || !now.isBefore(reservation.expiresAt())
                ? 0
                : line(variantId).map(CartLine::quantity).orElse(0);
    }

    public Optional<CartLine> line(String variantId) {
        return lines.stream().filter(line -> line.variantId().equals(variantId)).findFirst();
    }

    public List<String> variantIds() {
        return lines.stream().map(CartLine::variantId).toList();
    }

    public List<Pieces> pieces() {
        return lines.stream().map(CartLine::pieces).toList();
    }

    /** Key of the payment its next attempt is to be paid by. */
    String nextPaymentKey() {
        return id + "-" + (attempts + 1);
    }

    public int totalQuantity() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    public String id() {
        return id;
    }

    public CartDetails details() {
        return details;
    }

    public CartOwner owner() {
        return owner;
    }

    public CartStatus status() {
        return status;
    }

    public Currency currency() {
        return currency;
    }

    /** With the exchange as it was when it was opened. */
    public SoldIn sold() {
        return sold == null ? SoldIn.atHome(currency) : sold;
    }

    /**
     * @param customerGroups ids of the groups the buyer is in
     */
    public Pricing pricing(Set<String> customerGroups) {
        return new Pricing(sold().market(), currency, customerGroups);
    }

    public List<CartLine> lines() {
        return lines;
    }

    public @Nullable CartBuyer buyer() {
        return details.buyer();
    }

    public @Nullable Address shippingAddress() {
        return details.shippingAddress();
    }

    public @Nullable Address billingAddress() {
        return details.billingAddress();
    }

    public @Nullable CartReservation reservation() {
        return reservation;
    }

    public @Nullable Attempt attempt() {
        return attempt;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version == null ? -1 : version;
    }
}
