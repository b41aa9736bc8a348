package dev.stoa.order;

import dev.stoa.order.catalog.Inventory;
import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.PickupAvailability;
import dev.stoa.order.catalog.PickupNear;
import dev.stoa.order.catalog.PickupOption;
import dev.stoa.order.catalog.PickupPlaces;
import dev.stoa.order.catalog.Pieces;
import dev.stoa.order.catalog.Pricing;
import dev.stoa.order.catalog.QuantityRule;
import dev.stoa.order.catalog.StockHold;
import dev.stoa.order.catalog.StockRequest;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.values.PickupPlace;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** A catalogue that keeps to the contracts of {@link Inventory} and {@link PickupPlaces}. */
@Primary
public class FakeInventory implements Inventory, PickupPlaces {

    /** A group of customers with prices of its own. */
    public static final String MEMBERS = "cgr_members";

    private record Shelf(PickupPlace place, Map<String, Integer> onHand) {}

    private final Map<String, VariantSnapshot> variants = new HashMap<>();
    private final Map<String, Integer> onHand = new HashMap<>();
    private final Map<String, Offer.Titles> titles = new HashMap<>();
    private final Map<String, QuantityRule> rules = new HashMap<>();
    private final Map<String, StockRequest> holds = new HashMap<>();
    private final Map<String, Shelf> shelves = new LinkedHashMap<>();
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

    /** From now on these pieces, and no others, lie in a place. */
    public synchronized void shelve(PickupPlace place, Map<String, Integer> pieces) {
        shelves.put(place.id(), new Shelf(place, pieces));
    }

    public synchronized Optional<String> heldAt(String holdId) {
        return Optional.ofNullable(holds.get(holdId)).map(StockRequest::placeId);
    }

    @Override
    public synchronized List<PickupOption> near(
            List<Pieces> pieces, String holdId, @Nullable PickupNear near) {
        requireUp();
        return shelves.values().stream()
                .map(
                        shelf -> {
                            boolean isThere =
                                    pieces.stream().noneMatch(it -> isMissing(shelf, it, holdId));
                            return new PickupOption(
                                    shelf.place(),
                                    isThere
                                            ? PickupAvailability.AVAILABLE
                                            : PickupAvailability.UNAVAILABLE,
                                    isThere ? clock.instant().plus(Duration.ofHours(1)) : null,
                                    null);
                        })
                .toList();
    }

    private boolean isMissing(Shelf shelf, Pieces wanted, @Nullable String ownHold) {
        if (!variants.get(wanted.variantId()).requiresShipping()) {
            return false;
        }
        int held =
                holds.entrySet().stream()
                        .filter(hold -> !hold.getKey().equals(ownHold))
                        .filter(hold -> shelf.place().id().equals(hold.getValue().placeId()))
                        .flatMap(hold -> hold.getValue().pieces().stream())
                        .filter(pieces -> pieces.variantId().equals(wanted.variantId()))
                        .mapToInt(Pieces::quantity)
                        .sum();
        return shelf.onHand().getOrDefault(wanted.variantId(), 0) - held < wanted.quantity();
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
        return Optional.ofNullable(holds.get(holdId)).map(StockRequest::until);
    }

    /** What a hold is over. */
    public synchronized List<Pieces> heldBy(String holdId) {
        return Optional.ofNullable(holds.get(holdId)).map(StockRequest::pieces).orElse(List.of());
    }

    /** Pieces nobody holds. */
    public synchronized int available(String variantId) {
        int held =
                holds.values().stream()
                        .filter(hold -> clock.instant().isBefore(hold.until()))
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
    public StockHold hold(StockRequest request) {
        var surprise = takeSurprise();
        surprise.run();
        return holdNow(request);
    }

    private synchronized Runnable takeSurprise() {
        var surprise = beforeHold;
        beforeHold = () -> {};
        return surprise;
    }

    private synchronized StockHold holdNow(StockRequest request) {
        requireUp();
        var existing = holds.get(request.holdId());
        if (existing == null) {
            var shortages =
                    request.pieces().stream()
                            .filter(it -> isShort(it) || isShortAt(request.placeId(), it))
                            .map(this::shortage)
                            .toList();
            if (!shortages.isEmpty()) {
                return new StockHold.Short(shortages);
            }
        }
        holds.put(
                request.holdId(),
                existing == null
                        ? request
                        : new StockRequest(
                                request.holdId(),
                                request.until(),
                                existing.pieces(),
                                existing.placeId()));
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

    private boolean isShortAt(@Nullable String placeId, Pieces pieces) {
        return placeId != null && isMissing(shelves.get(placeId), pieces, null);
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
