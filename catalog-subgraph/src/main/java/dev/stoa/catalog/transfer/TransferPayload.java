package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of every change of a transfer. */
record TransferPayload(
        @Nullable StockTransfer stockTransfer,
        List<UserError> userErrors,
        List<UserError> warnings,
        boolean replayed) {

    static TransferPayload of(OnceByKey.Answer<StockTransfer> answer) {
        return new TransferPayload(
                answer.value(), answer.userErrors(), List.of(), answer.replayed());
    }

    static TransferPayload refused(List<UserError> reasons) {
        return new TransferPayload(null, List.copyOf(reasons), List.of(), false);
    }
}
