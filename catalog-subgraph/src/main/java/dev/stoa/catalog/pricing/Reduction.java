package dev.stoa.catalog.pricing;

import dev.stoa.catalog.pricing.PriceTag.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A price that is shown as lower than a former one.
 *
 * @param tier what one piece costs now
 * @param former prices the variant itself once had, the last first
 */
public record Reduction(OwnPrice own, Tier tier, List<FormerPrice> former) {

    /** When the present price began; empty for a price that never was another. */
    Optional<Instant> began(List<ListedPrice> rows, Instant now) {
        var list = tier.reason().list();
        if (list == null) {
            return former.stream().findFirst().map(FormerPrice::until);
        }
        var set =
                rows.stream()
                        .filter(row -> row.list().equals(list.handle()))
                        .filter(row -> row.minQuantity() == tier.reason().minQuantity())
                        .filter(row -> row.price().equals(tier.listed()))
                        .map(ListedPrice::since);
        var counts = list.season(now).map(Season::from);
        return Stream.concat(set, counts.stream()).max(Instant::compareTo);
    }

    /** The prices of the variant itself, the present one too. */
    Stream<FormerPrice> ownPrices() {
        var began = former.isEmpty() ? Instant.MIN : former.getFirst().until();
        return Stream.concat(
                Stream.of(new FormerPrice(own.price(), began, Instant.MAX)), former.stream());
    }
}
