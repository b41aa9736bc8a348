package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.job.Jobs;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Stops a running import; what is done stays, and one that has ended stays as it ended. */
@UseCase
class CancelBulkImport {

    /** Which import. */
    record Command(String id) {}

    private final Jobs<BulkImport> imports;

    CancelBulkImport(Jobs<BulkImport> imports) {
        this.imports = imports;
    }

    BulkImportPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        imports.cancel(command.id());
        return imports.byId(command.id())
                .map(BulkImportPayload::done)
                .orElseGet(
                        () ->
                                BulkImportPayload.refused(
                                        List.of(GeneralError.notFound("The import", "id"))));
    }
}
