package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list has for one variant, from some pieces on, in one currency.
 *
 * @param list its handle
 * @param compareAt the former price it is shown with
 * @param since when it was set
 */
public record ListedPrice(
        String list, int minQuantity, Money price, @Nullable Money compareAt, Instant since) {}
