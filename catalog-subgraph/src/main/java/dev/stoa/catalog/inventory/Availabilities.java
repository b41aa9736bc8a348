package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.ProductVariant;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether variants can be bought, as it was a moment ago. */
public class Availabilities {

    private final Stocks stocks;
    private final int lowStock;
    private final Clock clock;

    Availabilities(Stocks stocks, int lowStock, Clock clock) {
        this.stocks = stocks;
        this.lowStock = lowStock;
        this.clock = clock;
    }

    /** A variant and whether it can be bought. */
    public record Shown(ProductVariant variant, Availability availability) {}

    public List<Shown> of(Collection<ProductVariant> variants) {
        var stock = stocks.shown(stockedAs(variants));
        return variants.stream()
                .map(variant -> new Shown(variant, of(variant, BundleStock.of(variant, stock))))
                .toList();
    }

    /** Ids of the variants whose stock decides. */
    public Set<String> stockedAs(Collection<ProductVariant> variants) {
        return BundleStock.idsFor(variants);
    }

    /** What is not for sale cannot be bought, however many pieces there are. */
    Availability of(ProductVariant variant, @Nullable Supply supply) {
        return supply == null || !variant.product().isActive()
                ? new Availability.OutOfStock()
                : withoutPast(supply.availability(lowStock));
    }

    /** A delivery that is late promises nothing. */
    private Availability withoutPast(Availability availability) {
        return availability instanceof Availability.BackOrder(Instant expectedAt)
                        && expectedAt != null
                        && expectedAt.isBefore(clock.instant())
                ? new Availability.BackOrder(null)
                : availability;
    }
}
