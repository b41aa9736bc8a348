package dev.stoa.catalog.incoming;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of every change of a delivery. */
record IncomingPayload(
        @Nullable IncomingStock incomingStock,
        List<UserError> userErrors,
        List<UserError> warnings,
        boolean replayed) {

    static IncomingPayload of(OnceByKey.Answer<IncomingStock> answer) {
        return new IncomingPayload(
                answer.value(), answer.userErrors(), List.of(), answer.replayed());
    }

    static IncomingPayload refused(List<UserError> reasons) {
        return new IncomingPayload(null, List.copyOf(reasons), List.of(), false);
    }
}
