package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.bulkimport.BulkFormat;
import dev.stoa.catalog.job.JobRunner;
import dev.stoa.catalog.job.JobStatus;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.pricing.PriceLists;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Starts an export of products or prices. */
@UseCase
class StartBulkExport {

    /** What to export. */
    record Command(BulkFormat format, @Nullable ProductStatus status, @Nullable String priceList) {}

    private final Jobs<BulkExport> exports;
    private final JobRunner<BulkExport> runner;
    private final PriceLists lists;
    private final Ids ids;
    private final Clock clock;

    StartBulkExport(
            Jobs<BulkExport> exports,
            JobRunner<BulkExport> runner,
            PriceLists lists,
            Ids ids,
            Clock clock) {
        this.exports = exports;
        this.runner = runner;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    BulkExportPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_READ);
        var isOfPrices = command.format() == BulkFormat.PRICE_LIST_CSV;
        var list = command.priceList();
        if (isOfPrices && command.status() != null) {
            return BulkExportPayload.refused(
                    GeneralError.invalid("Files of prices have no status.", "status"));
        }
        if (!isOfPrices && list != null) {
            return BulkExportPayload.refused(
                    GeneralError.invalid("Files of products have no price list.", "priceList"));
        }
        if (list != null && !lists.has(list)) {
            return BulkExportPayload.refused(GeneralError.notFound("The price list", "priceList"));
        }
        var now = clock.instant();
        var job =
                new BulkExport(
                        ids.next("exp"),
                        command.format(),
                        command.status(),
                        list,
                        JobStatus.RUNNING,
                        0,
                        0,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null,
                        now,
                        null,
                        ids.next("run"),
                        now,
                        1);
        exports.add(job);
        runner.start(job);
        return BulkExportPayload.done(job);
    }
}
