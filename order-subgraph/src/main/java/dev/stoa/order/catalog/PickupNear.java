package dev.stoa.order.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where somebody is. */
public record PickupNear(
        @Nullable String country, @Nullable String postalCode, @Nullable Point coordinates) {

    /** In degrees. */
    public record Point(BigDecimal latitude, BigDecimal longitude) {}
}
