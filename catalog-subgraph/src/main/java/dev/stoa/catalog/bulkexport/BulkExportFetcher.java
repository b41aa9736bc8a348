package dev.stoa.catalog.bulkexport;

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

/** {@code bulk-export.graphqls}. */
@DgsComponent
class BulkExportFetcher {

    private static final Duration OPEN = Duration.ofHours(1);

    private final Jobs<BulkExport> exports;
    private final StartBulkExport startBulkExport;
    private final CancelBulkExport cancelBulkExport;
    private final LinkSignatures signatures;
    private final MediaAddresses addresses;
    private final Clock clock;

    BulkExportFetcher(
            Jobs<BulkExport> exports,
            StartBulkExport startBulkExport,
            CancelBulkExport cancelBulkExport,
            LinkSignatures signatures,
            MediaAddresses addresses,
            Clock clock) {
        this.exports = exports;
        this.startBulkExport = startBulkExport;
        this.cancelBulkExport = cancelBulkExport;
        this.signatures = signatures;
        this.addresses = addresses;
        this.clock = clock;
    }

    @DgsQuery
    @Nullable BulkExport bulkExport(@InputArgument String id, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_READ);
        return exports.byId(id).orElse(null);
    }

    @DgsQuery
    Connection<BulkExport> bulkExports(PageArguments page, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_READ);
        return exports.page(page);
    }

    /** A new one each time, for an hour: a copied address does not open the door for days. */
    @DgsData(parentType = "BulkExport", field = "downloadUrl", trivial = true)
    @Nullable String downloadUrl(DgsDataFetchingEnvironment env) {
        var export = env.<BulkExport>getSourceOrThrow();
        var query =
                signatures.query(DownloadHandler.PURPOSE, export.id(), clock.instant().plus(OPEN));
        return export.isOpenAt(clock.instant())
                ? addresses.publicUrl() + "/exports/" + export.id() + query
                : null;
    }

    @DgsMutation
    BulkExportPayload bulkExportStart(@InputArgument StartBulkExport.Command input, Caller caller) {
        return startBulkExport.handle(input, caller);
    }

    @DgsMutation
    BulkExportPayload bulkExportCancel(
            @InputArgument CancelBulkExport.Command input, Caller caller) {
        return cancelBulkExport.handle(input, caller);
    }

    @DgsSubscription
    Publisher<BulkExport> bulkExportProgress(@InputArgument String id, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_READ);
        return JobProgress.of(() -> exports.byId(id).orElseThrow(BulkExportFetcher::unknown));
    }

    private static StoaException unknown() {
        return StoaException.badRequest("There is no such export.");
    }
}
