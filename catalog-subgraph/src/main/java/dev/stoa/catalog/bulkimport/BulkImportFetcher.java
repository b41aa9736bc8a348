package dev.stoa.catalog.bulkimport;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.job.JobProgress;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** {@code bulk-import.graphqls}, but for the uploads. */
@DgsComponent
class BulkImportFetcher {

    private static final Duration OPEN = Duration.ofHours(1);

    private final Jobs<BulkImport> imports;
    private final StartBulkImport startBulkImport;
    private final CancelBulkImport cancelBulkImport;
    private final LinkSignatures signatures;
    private final MediaAddresses addresses;
    private final Clock clock;

    BulkImportFetcher(
            Jobs<BulkImport> imports,
            StartBulkImport startBulkImport,
            CancelBulkImport cancelBulkImport,
            LinkSignatures signatures,
            MediaAddresses addresses,
            Clock clock) {
        this.imports = imports;
        this.startBulkImport = startBulkImport;
        this.cancelBulkImport = cancelBulkImport;
        this.signatures = signatures;
        this.addresses = addresses;
        this.clock = clock;
    }

    @DgsQuery
    @Nullable BulkImport bulkImport(@InputArgument String id, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        return imports.byId(id).orElse(null);
    }

    @DgsQuery
    Connection<BulkImport> bulkImports(PageArguments page, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        return imports.page(page);
    }

    /** A new one each time, for an hour. */
    @DgsData(parentType = "BulkImport", field = "failedRowsUrl", trivial = true)
    @Nullable String failedRowsUrl(DgsDataFetchingEnvironment env) {
        var job = env.<BulkImport>getSourceOrThrow();
        var query =
                signatures.query(FailedRowsHandler.PURPOSE, job.id(), clock.instant().plus(OPEN));
        return job.status().isEnded() && !job.rowErrors().isEmpty()
                ? addresses.publicUrl() + "/imports/" + job.id() + "/failed" + query
                : null;
    }

    @DgsMutation
    BulkImportPayload bulkImportStart(@InputArgument StartBulkImport.Command input, Caller caller) {
        return startBulkImport.handle(input, caller);
    }

    @DgsMutation
    BulkImportPayload bulkImportCancel(
            @InputArgument CancelBulkImport.Command input, Caller caller) {
        return cancelBulkImport.handle(input, caller);
    }

    @DgsSubscription
    Publisher<BulkImport> bulkImportProgress(@InputArgument String id, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        return JobProgress.of(() -> imports.byId(id).orElseThrow(BulkImportFetcher::unknown));
    }

    private static StoaException unknown() {
        return StoaException.badRequest("There is no such import.");
    }
}
