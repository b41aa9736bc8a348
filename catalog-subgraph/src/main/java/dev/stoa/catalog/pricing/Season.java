package dev.stoa.catalog.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A time in which a price list counted under the same conditions. Kept when they change, for the
 * lowest price before a reduction; never changed or deleted.
 *
 * @param list its handle
 * @param markets handles; none for all
 * @param isForEverybody false when it counted for groups of customers
 */
@Document("priceListSeasons")
record Season(
        @Id String id,
        String list,
        List<String> markets,
        boolean isForEverybody,
        @Nullable BigDecimal adjustPercent,
        Instant from,
        Instant until) {

    Season {
        markets = List.copyOf(markets);
    }

    boolean isIn(String market) {
        return markets.isEmpty() || markets.contains(market);
    }

    Season withId(String next) {
        return new Season(next, list, markets, isForEverybody, adjustPercent, from, until);
    }
}
