package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.pricefile.PriceWriter;
import dev.stoa.catalog.pricing.ListedPrices;
import dev.stoa.catalog.pricing.PricedVariants;
import dev.stoa.catalog.pricing.VariantPrices;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the prices of lists, variant by variant; three reads for some hundred of them. */
@Component
class PriceExport {

    private static final int BATCH = 500;

    private final Jobs<BulkExport> exports;
    private final ListedPrices prices;
    private final PricedVariants variants;

    PriceExport(Jobs<BulkExport> exports, ListedPrices prices, PricedVariants variants) {
        this.exports = exports;
        this.prices = prices;
        this.variants = variants;
    }

    /** Ends early when the export is cancelled or taken over. */
    ExportCount goThrough(BulkExport job, Writer file) throws IOException {
        var writer = PriceWriter.begin(file);
        var count = ExportCount.of(0);
        var batch = prices.after("", job.priceList(), BATCH);
        while (!batch.isEmpty()) {
            count = write(batch, job, writer, count);
            if (!exports.progress(job, count.shown())) {
                break;
            }
            batch = prices.after(batch.getLast().variantId(), job.priceList(), BATCH);
        }
        return count;
    }

    /** What is left of variants that are gone would be refused by an import. */
    private ExportCount write(
            List<VariantPrices> batch, BulkExport job, PriceWriter writer, ExportCount before)
            throws IOException {
        var ids = batch.stream().map(VariantPrices::variantId).toList();
        var existing = variants.existing(ids);
        var skus = variants.skus(existing);
        var count = before;
        for (var variant : batch) {
            var rows =
                    variant.rows().stream()
                            .filter(
                                    row ->
                                            job.priceList() == null
                                                    || row.list().equals(job.priceList()))
                            .toList();
            if (existing.contains(variant.variantId()) && !rows.isEmpty()) {
                for (var row : rows) {
                    writer.write(variant.variantId(), skus.get(variant.variantId()), row);
                }
                count = count.plusVariantWith(rows.size());
            }
        }
        return count;
    }
}
