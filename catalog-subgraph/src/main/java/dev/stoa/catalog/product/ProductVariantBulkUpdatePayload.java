package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productVariantBulkUpdate}. */
record ProductVariantBulkUpdatePayload(
        List<Row> rows, List<UserError> userErrors, List<UserError> warnings) {

    /** What became of one row. */
    record Row(int index, @Nullable ProductVariant productVariant, List<UserError> userErrors) {}

    static ProductVariantBulkUpdatePayload of(List<Row> rows, List<UserError> warnings) {
        var errors = rows.stream().flatMap(row -> row.userErrors().stream()).toList();
        return new ProductVariantBulkUpdatePayload(rows, errors, warnings);
    }

    /** None of the rows was looked at. */
    static ProductVariantBulkUpdatePayload refused(UserError reason) {
        return new ProductVariantBulkUpdatePayload(List.of(), List.of(reason), List.of());
    }
}
