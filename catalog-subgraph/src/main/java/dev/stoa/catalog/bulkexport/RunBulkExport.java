package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.bulkimport.BulkFormat;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.shopify.CsvWriter;
import dev.stoa.catalog.shopify.JsonLinesWriter;
import dev.stoa.catalog.shopify.ProductWriter;
import dev.stoa.platform.UseCase;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the file of an export from its beginning, however often that was done before. */
@UseCase
class RunBulkExport {

    private static final Logger log = LoggerFactory.getLogger(RunBulkExport.class);
    private static final int BATCH = 200;
    private static final int MOST_ATTEMPTS = 3;
    private static final int MOST_OPTIONS = 3;
    private static final Duration KEPT = Duration.ofDays(3);

    private final BulkExports exports;
    private final ExportFiles files;
    private final ExportedContents contents;
    private final Products products;
    private final Clock clock;

    RunBulkExport(
            BulkExports exports,
            ExportFiles files,
            ExportedContents contents,
            Products products,
            Clock clock) {
        this.exports = exports;
        this.files = files;
        this.contents = contents;
        this.products = products;
        this.clock = clock;
    }

    void handle(BulkExport job) {
        try {
            write(job);
        } catch (IOException | RuntimeException e) {
            log.error("{} broke off in attempt {}", job.id(), job.attempts(), e);
            if (job.attempts() >= MOST_ATTEMPTS) {
                exports.fail(job, "It broke off again and again.");
            }
            // Else it stays without a heartbeat, which is how it will be found and begun again.
        }
    }

    private void write(BulkExport job) throws IOException {
        try (var file = Files.newBufferedWriter(files.draftOf(job))) {
            var count = goThrough(job, file);
            file.close();
            if (exports.progress(job, count)) {
                var size = files.keep(job);
                if (!exports.complete(job, count, size, clock.instant().plus(KEPT))) {
                    files.remove(job);
                }
            }
        } finally {
            files.dropDraft(job);
        }
    }

    /** Ends early when the export is cancelled or taken over. */
    private ExportCount goThrough(BulkExport job, Writer file) throws IOException {
        var writer = formOf(job.format()).begin(file);
        var count = ExportCount.of((int) products.count(job.only()));
        var batch = products.after("", job.only(), BATCH);
        while (!batch.isEmpty()) {
            count = write(batch, writer, count);
            if (!exports.progress(job, count)) {
                break;
            }
            batch = products.after(batch.getLast().id(), job.only(), BATCH);
        }
        return count;
    }

    private ExportCount write(List<Product> batch, ProductWriter writer, ExportCount before)
            throws IOException {
        var count = before;
        for (var product : contents.of(batch)) {
            if (product.optionNames().size() > MOST_OPTIONS) {
                count = count.without();
            } else {
                writer.write(product);
                count = count.plus(product.variants().size());
            }
        }
        return count;
    }

    private static ProductWriter.Form formOf(BulkFormat format) {
        return switch (format) {
            case SHOPIFY_CSV -> CsvWriter.FORM;
            case JSON_LINES -> JsonLinesWriter.FORM;
        };
    }
}
