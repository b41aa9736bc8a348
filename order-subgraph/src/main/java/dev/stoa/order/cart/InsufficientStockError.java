package dev.stoa.order.cart;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not enough pieces on stock for a line. */
public record InsufficientStockError(
        String message,
        @Nullable List<String> path,
        String variantId,
        @Nullable String lineId,
        int requested,
        int available)
        implements UserError {

    public static InsufficientStockError of(
            String variantId,
            @Nullable String lineId,
            int requested,
            int available,
            String... path) {
        var message =
                available == 0
                        ? "It is sold out."
                        : "Only " + available + " of the " + requested + " pieces can be had.";
        return new InsufficientStockError(
                message, List.of(path), variantId, lineId, requested, available);
    }

    @Override
    public String code() {
        return "INSUFFICIENT_STOCK";
    }
}
