package dev.stoa.catalog.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Goods that change their warehouse.
 *
 * @param expectedAt when they should arrive
 */
@Document("stockTransfers")
record StockTransfer(
        @Id String id,
        String fromWarehouseId,
        String toWarehouseId,
        TransferStatus status,
        List<TransferLine> lines,
        @Nullable String note,
        @Nullable Instant expectedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    boolean isAt(TransferStatus wanted) {
        return status == wanted;
    }

    StockTransfer sent(Instant now) {
        return next(TransferStatus.IN_TRANSIT, lines, now);
    }

    StockTransfer cancelled(Instant now) {
        return next(TransferStatus.CANCELLED, lines, now);
    }

    /**
     * @param arrived pieces by variant
     */
    StockTransfer received(Map<String, Integer> arrived, Instant now) {
        var after =
                lines.stream()
                        .map(line -> line.with(arrived.getOrDefault(line.variantId(), 0)))
                        .toList();
        boolean isAll = after.stream().allMatch(line -> line.outstanding() == 0);
        return next(isAll ? TransferStatus.RECEIVED : TransferStatus.IN_TRANSIT, after, now);
    }

    private StockTransfer next(TransferStatus then, List<TransferLine> after, Instant now) {
        return new StockTransfer(
                id,
                fromWarehouseId,
                toWarehouseId,
                then,
                after,
                note,
                expectedAt,
                version + 1,
                createdAt,
                now);
    }
}
