package dev.stoa.order.quote;

import dev.stoa.order.delivery.ShippingZone;
import dev.stoa.order.delivery.ShippingZones;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.order.tax.TaxRegions;
import dev.stoa.order.values.Address;
import org.jspecify.annotations.Nullable;

/** Loads the rules of the place a basket goes to, and prices it by them. */
public final class Quotes {

    private final TaxRegions taxRegions;
    private final ShippingZones shippingZones;
    private final String homeCountry;

    /**
     * @param homeCountry whose tax is shown while nobody has said where to deliver
     */
    public Quotes(TaxRegions taxRegions, ShippingZones shippingZones, String homeCountry) {
        this.taxRegions = taxRegions;
        this.shippingZones = shippingZones;
        this.homeCountry = homeCountry;
    }

    public Quote quote(Basket basket) {
        var destination = basket.destination();
        return Quote.of(basket, tax(destination), zone(destination));
    }

    private TaxRegion tax(@Nullable Address destination) {
        return destination == null
                ? taxRegions.of(homeCountry, null)
                : taxRegions.of(destination.country(), destination.region());
    }

    private @Nullable ShippingZone zone(@Nullable Address destination) {
        return destination == null ? null : shippingZones.of(destination.country()).orElse(null);
    }
}
