package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productBulkUpdate}. */
record ProductBulkUpdatePayload(
        List<Row> rows, List<UserError> userErrors, List<UserError> warnings) {

    /** What became of one row. */
    record Row(int index, @Nullable Product product, List<UserError> userErrors) {}

    static ProductBulkUpdatePayload of(List<Row> rows) {
        var errors = rows.stream().flatMap(row -> row.userErrors().stream()).toList();
        return new ProductBulkUpdatePayload(rows, errors, List.of());
    }

    /** None of the rows was looked at. */
    static ProductBulkUpdatePayload refused(UserError reason) {
        return new ProductBulkUpdatePayload(List.of(), List.of(reason), List.of());
    }
}
