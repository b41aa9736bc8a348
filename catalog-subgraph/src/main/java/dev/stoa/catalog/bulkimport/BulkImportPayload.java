package dev.stoa.catalog.bulkimport;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code bulkImportStart} and {@code bulkImportCancel}. */
record BulkImportPayload(
        @Nullable BulkImport bulkImport, List<UserError> userErrors, List<UserError> warnings) {

    static BulkImportPayload done(BulkImport bulkImport) {
        return new BulkImportPayload(bulkImport, List.of(), List.of());
    }

    static BulkImportPayload refused(List<UserError> reasons) {
        return new BulkImportPayload(null, List.copyOf(reasons), List.of());
    }
}
