package dev.stoa.catalog.bulkexport;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code bulkExportStart} and {@code bulkExportCancel}. */
record BulkExportPayload(
        @Nullable BulkExport bulkExport, List<UserError> userErrors, List<UserError> warnings) {

    static BulkExportPayload done(BulkExport bulkExport) {
        return new BulkExportPayload(bulkExport, List.of(), List.of());
    }

    static BulkExportPayload refused(UserError reason) {
        return new BulkExportPayload(null, List.of(reason), List.of());
    }
}
