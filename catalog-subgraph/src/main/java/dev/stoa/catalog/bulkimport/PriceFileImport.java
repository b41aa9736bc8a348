package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.pricefile.PriceFile;
import dev.stoa.catalog.pricefile.PriceImporter;
import dev.stoa.catalog.pricefile.PriceRow;
import dev.stoa.catalog.shopify.Reading;
import dev.stoa.catalog.shopify.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goes through a file of prices, as {@link RunBulkImport} does through one of products. */
@Component
class PriceFileImport {

    private static final int BATCH = 500;

    private final Jobs<BulkImport> imports;
    private final PriceImporter importer;

    PriceFileImport(Jobs<BulkImport> imports, PriceImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    /** True when the end was reached. */
    boolean goThrough(Path file, BulkImport job, ImportCount count)
            throws UnreadableFile, IOException {
        var tally = new PriceTally(0, 0);
        try (var prices = PriceFile.open(Files.newInputStream(file))) {
            var batch = new ArrayList<PriceRow>();
            for (var read = prices.next(); read != null; read = prices.next()) {
                count.read(new Reading(null, read.problems(), 1, read.price() == null ? 1 : 0));
                if (read.price() != null) {
                    batch.add(read.price());
                }
                if (batch.size() == BATCH) {
                    tally = finish(batch, job, count, tally);
                    if (!imports.progress(job, shown(count, tally))) {
                        return false;
                    }
                }
            }
            return imports.progress(job, shown(count, finish(batch, job, count, tally)));
        }
    }

    private PriceTally finish(
            List<PriceRow> batch, BulkImport job, ImportCount count, PriceTally before) {
        var result = job.isDryRun() ? importer.check(batch) : importer.store(batch);
        count.stored(new BatchResult(0, 0, 0, result.rowsSkipped(), result.problems()));
        batch.clear();
        return new PriceTally(
                before.changed() + result.changed(), before.unchanged() + result.unchanged());
    }

    private static Map<String, Object> shown(ImportCount count, PriceTally tally) {
        var shown = new HashMap<String, Object>(count.shown());
        shown.put("prices", tally);
        return shown;
    }
}
