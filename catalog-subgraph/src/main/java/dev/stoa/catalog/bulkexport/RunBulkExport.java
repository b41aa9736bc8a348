package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.job.JobWork;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.shopify.CsvWriter;
import dev.stoa.catalog.shopify.JsonLinesWriter;
import dev.stoa.catalog.shopify.ProductWriter;
import dev.stoa.platform.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes the file of an export from its beginning, however often that was done before. */
@UseCase
class RunBulkExport implements JobWork<BulkExport> {

    private static final int BATCH = 200;
    private static final int MOST_OPTIONS = 3;
    private static final Duration KEPT = Duration.ofDays(3);

    private final Jobs<BulkExport> exports;
    private final ExportFiles files;
    private final ExportedContents contents;
    private final Products products;
    private final PriceExport prices;
    private final Clock clock;

    RunBulkExport(
            Jobs<BulkExport> exports,
            ExportFiles files,
            ExportedContents contents,
            Products products,
            PriceExport prices,
            Clock clock) {
        this.exports = exports;
        this.files = files;
        this.contents = contents;
        this.products = products;
        this.prices = prices;
        this.clock = clock;
    }

    @Override
    public void handle(BulkExport job) throws IOException {
        try (var file = Files.newBufferedWriter(files.draftOf(job))) {
            var count =
                    switch (job.format()) {
                        case SHOPIFY_CSV -> goThrough(job, CsvWriter.FORM.begin(file));
                        case JSON_LINES -> goThrough(job, JsonLinesWriter.FORM.begin(file));
                        case PRICE_LIST_CSV -> prices.goThrough(job, file);
                    };
            file.close();
            if (exports.progress(job, count.shown())) {
                keep(job, count);
            }
        } finally {
            files.dropDraft(job);
        }
    }

    private void keep(BulkExport job, ExportCount count) throws IOException {
        var file = Map.of("fileSize", files.keep(job), "expiresAt", clock.instant().plus(KEPT));
        if (!exports.complete(job, file)) {
            files.remove(job);
        }
    }

    /** Ends early when the export is cancelled or taken over. */
    private ExportCount goThrough(BulkExport job, ProductWriter writer) throws IOException {
        var count = ExportCount.of((int) products.count(job.only()));
        var batch = products.after("", job.only(), BATCH);
        while (!batch.isEmpty()) {
            count = write(batch, writer, count);
            if (!exports.progress(job, count.shown())) {
                break;
            }
            batch = products.after(batch.getLast().id(), job.only(), BATCH);
        }
        return count;
    }

    private ExportCount write(List<Product> batch, ProductWriter writer, ExportCount before)
            throws IOException {
        var count = before;
        for (var product : contents.of(batch, writer.writesDetails())) {
            if (product.optionNames().size() > MOST_OPTIONS) {
                count = count.without();
            } else {
                writer.write(product);
                count = count.plus(product.variants().size());
            }
        }
        return count;
    }
}
