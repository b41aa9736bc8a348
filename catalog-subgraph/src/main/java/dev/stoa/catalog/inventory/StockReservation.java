package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Pieces of one variant that are held for a cart.
 *
 * @param reservationId by which the order subgraph knows all that is held together
 * @param from which of them are held where
 */
record StockReservation(
        @Id String id,
        String reservationId,
        String variantId,
        int quantity,
        Instant expiresAt,
        List<Stock.Pieces> from) {

    /** Whether it still counts. */
    enum Status {
        ACTIVE,
        EXPIRED
    }

    /** A cart holds anew under another number each time its lines change. */
    private static final Pattern OF_CART = Pattern.compile("(crt_[0-9A-Za-z]+)-[0-9]+");

    /** Null where it is held for something else. */
    @Nullable String cartId() {
        Matcher matcher = OF_CART.matcher(reservationId);
        return matcher.matches() ? matcher.group(1) : null;
    }

    Status status(Instant now) {
        return now.isBefore(expiresAt) ? Status.ACTIVE : Status.EXPIRED;
    }
}
