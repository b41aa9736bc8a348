package dev.stoa.catalog.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Pieces that are expected.
 *
 * @param received how many of them have arrived
 * @param reference the shop's own word for it, such as the number of a purchase
 */
@Document("incomingStock")
record IncomingStock(
        @Id String id,
        String variantId,
        String warehouseId,
        int quantity,
        int received,
        IncomingStatus status,
        Instant expectedAt,
        @Nullable String reference,
        @Nullable String note,
        long version,
        Instant updatedAt) {

    boolean isOpen() {
        return status == IncomingStatus.EXPECTED;
    }

    /** Public, or GraphQL could not read it. */
    public int outstanding() {
        return isOpen() ? quantity - received : 0;
    }

    IncomingStock arrived(int pieces, Instant now) {
        boolean isAll = received + pieces == quantity;
        var then = isAll ? IncomingStatus.RECEIVED : IncomingStatus.EXPECTED;
        return next(received + pieces, then, now);
    }

    IncomingStock cancelled(Instant now) {
        return next(received, IncomingStatus.CANCELLED, now);
    }

    private IncomingStock next(int receivedThen, IncomingStatus then, Instant now) {
        return new IncomingStock(
                id,
                variantId,
                warehouseId,
                quantity,
                receivedThen,
                then,
                expectedAt,
                reference,
                note,
                version + 1,
                now);
    }
}
