package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.job.JobWork;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ProductSource;
import dev.stoa.catalog.shopify.Reading;
import dev.stoa.catalog.shopify.UnreadableFile;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Goes through the file of an import from its beginning, however often that was done before. It
 * ends early when the import is cancelled or taken over.
 */
@UseCase
class RunBulkImport implements JobWork<BulkImport> {

    private static final int BATCH = 300;

    private final Jobs<BulkImport> imports;
    private final Uploads uploads;
    private final UploadFiles files;
    private final ImportKit kit;
    private final ProductImporter importer;
    private final PriceFileImport prices;

    RunBulkImport(
            Jobs<BulkImport> imports,
            Uploads uploads,
            UploadFiles files,
            ImportKit kit,
            ProductImporter importer,
            PriceFileImport prices) {
        this.imports = imports;
        this.uploads = uploads;
        this.files = files;
        this.kit = kit;
        this.importer = importer;
        this.prices = prices;
    }

    @Override
    public void handle(BulkImport job) throws IOException {
        try {
            work(job);
        } catch (UnreadableFile e) {
            imports.fail(job, e.getMessage());
        }
    }

    private void work(BulkImport job) throws UnreadableFile, IOException {
        var upload = uploads.byId(job.uploadId());
        if (upload.isEmpty() || !Files.exists(files.of(upload.get()))) {
            imports.fail(job, "The uploaded file is no longer there.");
            return;
        }
        var file = files.of(upload.get());
        var count = new ImportCount(rowsOf(file, job));
        if (imports.progress(job, count.shown()) && goThroughAll(file, job, count)) {
            imports.complete(job, count.shown());
        }
    }

    private static int rowsOf(Path file, BulkImport job) throws UnreadableFile, IOException {
        try (var bytes = Files.newInputStream(file)) {
            return job.form().countRows(bytes);
        }
    }

    /** True when the end was reached. */
    private boolean goThroughAll(Path file, BulkImport job, ImportCount count)
            throws UnreadableFile, IOException {
        return job.form() instanceof ProductSource.Form products
                ? goThrough(file, products, job, count)
                : prices.goThrough(file, job, count);
    }

    private boolean goThrough(Path file, ProductSource.Form form, BulkImport job, ImportCount count)
            throws UnreadableFile, IOException {
        var contents = kit.contents(job);
        var slugs = new HashSet<String>();
        try (var source = form.open(Files.newInputStream(file));
                var batches = new BatchesAtWork(result -> isShown(result, job, count))) {
            var batch = new ArrayList<ImportedProduct>();
            for (var read = source.next(); read != null; read = source.next()) {
                var reading = withOwnSlug(read, slugs);
                count.read(reading);
                if (reading.product() != null) {
                    batch.add(reading.product());
                }
                if (batch.size() == BATCH) {
                    if (!batches.begin(stored(batch, contents, job))) {
                        return false;
                    }
                    batch = new ArrayList<>();
                }
            }
            return batches.begin(stored(batch, contents, job)) && batches.end();
        }
    }

    /** Handles that differ only in what a slug cannot hold would be one product. */
    private static Reading withOwnSlug(Reading reading, HashSet<String> slugs) {
        var product = reading.product();
        return product == null || slugs.add(ImportedContent.slugOf(product))
                ? reading
                : reading.refused("Handle", product.handle(), "Another product has this slug.");
    }

    private Callable<BatchResult> stored(
            List<ImportedProduct> batch, ImportedContent contents, BulkImport job) {
        return () ->
                job.isDryRun()
                        ? importer.check(batch, contents)
                        : importer.store(batch, contents, job.id());
    }

    /** Shows how far it is; false when the import is no longer ours. */
    private boolean isShown(BatchResult result, BulkImport job, ImportCount count) {
        count.stored(result);
        return imports.progress(job, count.shown());
    }
}
