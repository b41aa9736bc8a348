package dev.stoa.catalog.pricing;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code priceListSet} and {@code pricesSet}. */
record PriceListPayload(
        @Nullable PriceList priceList, List<UserError> userErrors, List<UserError> warnings) {

    static PriceListPayload done(PriceList list) {
        return new PriceListPayload(list, List.of(), List.of());
    }

    static PriceListPayload refused(List<UserError> reasons) {
        return new PriceListPayload(null, reasons, List.of());
    }
}
