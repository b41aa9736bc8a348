package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.job.Jobs;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Stops a running export; one that has ended stays as it ended. */
@UseCase
class CancelBulkExport {

    /** Which export. */
    record Command(String id) {}

    private final Jobs<BulkExport> exports;

    CancelBulkExport(Jobs<BulkExport> exports) {
        this.exports = exports;
    }

    BulkExportPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_READ);
        exports.cancel(command.id());
        return exports.byId(command.id())
                .map(BulkExportPayload::done)
                .orElseGet(
                        () -> BulkExportPayload.refused(GeneralError.notFound("The export", "id")));
    }
}
