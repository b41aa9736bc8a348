package dev.stoa.order.quote;

import dev.stoa.order.delivery.ShippingZone;
import dev.stoa.order.delivery.ShippingZones;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.order.tax.TaxRegions;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads the rules of the place a basket goes to, and prices it by them. */
public final class Quotes {

    private final TaxRegions taxRegions;
    private final ShippingZones shippingZones;

    public Quotes(TaxRegions taxRegions, ShippingZones shippingZones) {
        this.taxRegions = taxRegions;
        this.shippingZones = shippingZones;
    }

    /** By rules that may be a moment old. */
    public Quote shown(Basket basket) {
        return by(taxRegions::remembered, shippingZones::remembered, basket);
    }

    /** By the rules as they are stored. */
    public Quote binding(Basket basket) {
        return by(taxRegions::of, shippingZones::of, basket);
    }

    private Quote by(
            BiFunction<String, @Nullable String, TaxRegion> tax,
            Function<String, Optional<ShippingZone>> zone,
            Basket basket) {
        var taxedAt = basket.taxedAt();
        var region =
                taxedAt == null
                        ? tax.apply(basket.country(), null)
                        : tax.apply(taxedAt.country(), taxedAt.region());
        return Quote.of(basket, region, zoneOf(basket, zone));
    }

    private static @Nullable ShippingZone zoneOf(
            Basket basket, Function<String, Optional<ShippingZone>> zone) {
        var destination = basket.destination();
        return destination == null
                ? null
                : zone.apply(destination.country())
                        .map(it -> it.in(basket.exchange()))
                        .orElse(null);
    }
}
