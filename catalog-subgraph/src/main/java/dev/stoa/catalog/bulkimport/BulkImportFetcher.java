package dev.stoa.catalog.bulkimport;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code bulk-import.graphqls}, but for the uploads. */
@DgsComponent
class BulkImportFetcher {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration OPEN = Duration.ofHours(1);

    private final BulkImports imports;
    private final StartBulkImport startBulkImport;
    private final CancelBulkImport cancelBulkImport;
    private final LinkSignatures signatures;
    private final MediaAddresses addresses;
    private final Clock clock;

    BulkImportFetcher(
            BulkImports imports,
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

    /** Looks at the stored import, whichever instance works on it; a slow client skips steps. */
    @DgsSubscription
    Publisher<BulkImport> bulkImportProgress(@InputArgument String id, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        return Flux.interval(Duration.ZERO, LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> look(id), 1)
                .distinctUntilChanged(seen -> seen, BulkImport::looksLike)
                .takeUntil(seen -> seen.status().isEnded());
    }

    private Mono<BulkImport> look(String id) {
        return Mono.fromCallable(() -> imports.byId(id).orElseThrow(BulkImportFetcher::unknown))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static StoaException unknown() {
        return StoaException.badRequest("There is no such import.");
    }
}
