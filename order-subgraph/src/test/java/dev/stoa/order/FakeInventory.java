package dev.stoa.order;

import dev.stoa.order.catalog.Inventory;
import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Pieces;
import dev.stoa.order.catalog.Pricing;
import dev.stoa.order.catalog.QuantityRule;
import dev.stoa.order.catalog.StockHold;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** A catalogue that keeps to the contract of {@link Inventory}. */
@Primary
public class FakeInventory implements Inventory {

    /** A group of customers with prices of its own. */
    public static final String MEMBERS = "cgr_members";

    private record Hold(Instant expiresAt, List<Pieces> pieces) {}

    private final Map<String, VariantSnapshot> variants = new HashMap<>();
    private final Map<String, Integer> onHand = new HashMap<>();
    private final Map<String, Offer.Titles> titles = new HashMap<>();
    private final Map<String, QuantityRule> rules = new HashMap<>();
    private final Map<String, Hold> holds = new HashMap<>();
    private final Clock clock;
    private boolean isDown;
    private boolean losesReply;
    private Runnable beforeHold = () -> {};

    FakeInventory(Clock clock) {
        this.clock = clock;
    }

    public synchronized void stock(VariantSnapshot variant, int pieces) {
        variants.put(variant.id(), variant);
        onHand.put(variant.id(), pieces);
    }

    /** Whoever asks from now on reads it in another language. */
    public synchronized void translate(String variantId, String title, @Nullable String variant) {
        titles.put(variantId, new Offer.Titles(title, variant));
    }

    /** From now on it is sold in these quantities. */
    public synchronized void sellBy(String variantId, QuantityRule rule) {
        rules.put(variantId, rule);
    }

    public synchronized void goDown() {
        isDown = true;
    }

    public synchronized void comeBack() {
        isDown = false;
        losesReply = false;
    }

    /** Happens once, while the next request to hold is on its way. */
    public synchronized void beforeNextHold(Runnable surprise) {
        beforeHold = surprise;
    }

    /** The next hold takes place, but nobody hears of it. */
    public synchronized void loseNextReply() {
        losesReply = true;
    }

    public synchronized Optional<Instant> heldUntil(String holdId) {
        return Optional.ofNullable(holds.get(holdId)).map(Hold::expiresAt);
    }

    /** What a hold is over. */
    public synchronized List<Pieces> heldBy(String holdId) {
        return Optional.ofNullable(holds.get(holdId)).map(Hold::pieces).orElse(List.of());
    }

    /** Pieces nobody holds. */
    public synchronized int available(String variantId) {
        int held =
                holds.values().stream()
                        .filter(hold -> clock.instant().isBefore(hold.expiresAt()))
                        .flatMap(hold -> hold.pieces().stream())
                        .filter(pieces -> pieces.variantId().equals(variantId))
                        .mapToInt(Pieces::quantity)
                        .sum();
        return onHand.getOrDefault(variantId, 0) - held;
    }

    @Override
    public synchronized List<Offer> offers(
            Collection<String> variantIds, Pricing pricing, boolean isBinding) {
        requireUp();
        return variantIds.stream()
                .map(variants::get)
                .filter(Objects::nonNull)
                .map(
                        variant ->
                                new Offer(
                                        variant,
                                        titles(variant),
                                        available(variant.id()),
                                        tiers(variant, pricing),
                                        rules.getOrDefault(variant.id(), QuantityRule.ANY)))
                .toList();
    }

    private Offer.Titles titles(VariantSnapshot variant) {
        return titles.getOrDefault(variant.id(), Offer.Titles.own(variant));
    }

    /** Another currency costs twice as much; members pay a euro less, and from ten pieces half. */
    private static List<Offer.Tier> tiers(VariantSnapshot variant, Pricing pricing) {
        var own = variant.price();
        var listed =
                own.currency().equals(pricing.currency())
                        ? own
                        : new Money(own.minor() * 2, pricing.currency());
        return pricing.customerGroups().contains(MEMBERS)
                ? List.of(
                        new Offer.Tier(1, new Money(listed.minor() - 100, listed.currency())),
                        new Offer.Tier(10, new Money(listed.minor() / 2, listed.currency())))
                : List.of(new Offer.Tier(1, listed));
    }

    @Override
    public StockHold hold(String holdId, Instant expiresAt, List<Pieces> pieces) {
        var surprise = takeSurprise();
        surprise.run();
        return holdNow(holdId, expiresAt, pieces);
    }

    private synchronized Runnable takeSurprise() {
        var surprise = beforeHold;
        beforeHold = () -> {};
        return surprise;
    }

    private synchronized StockHold holdNow(String holdId, Instant expiresAt, List<Pieces> pieces) {
        requireUp();
        var existing = holds.get(holdId);
        if (existing == null) {
            var shortages = pieces.stream().filter(this::isShort).map(this::shortage).toList();
            if (!shortages.isEmpty()) {
                return new StockHold.Short(shortages);
            }
        }
        holds.put(holdId, new Hold(expiresAt, existing == null ? pieces : existing.pieces()));
        if (losesReply) {
            losesReply = false;
            throw StoaException.unavailable("The catalogue", null);
        }
        return new StockHold.Held();
    }

    @Override
    public synchronized void release(String holdId) {
        requireUp();
        holds.remove(holdId);
    }

    private boolean isShort(Pieces pieces) {
        return !variants.get(pieces.variantId()).isActive()
                || available(pieces.variantId()) < pieces.quantity();
    }

    private StockHold.Shortage shortage(Pieces pieces) {
        return new StockHold.Shortage(
                pieces.variantId(), pieces.quantity(), available(pieces.variantId()));
    }

    private void requireUp() {
        if (isDown) {
            throw StoaException.unavailable("The catalogue", null);
        }
    }
}
