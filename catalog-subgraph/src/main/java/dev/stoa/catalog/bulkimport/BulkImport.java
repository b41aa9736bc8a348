package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.job.Job;
import dev.stoa.catalog.job.JobStatus;
import dev.stoa.catalog.shopify.FileForm;
import dev.stoa.catalog.shopify.RowProblem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An import of products or prices as a job. Public, or GraphQL could not read its counts.
 *
 * @param format null for imports of before there were several
 * @param prices null for imports of products
 * @param runner who is at work on it
 * @param heartbeatAt when the runner last gave a sign of life
 * @param attempts how often it was begun
 */
@Document("bulkImports")
public record BulkImport(
        @Id String id,
        String fileName,
        String uploadId,
        @Nullable BulkFormat format,
        List<String> imageUploadIds,
        boolean isDryRun,
        JobStatus status,
        ImportTally tally,
        @Nullable PriceTally prices,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt,
        String runner,
        Instant heartbeatAt,
        int attempts)
        implements Job {

    public int rowsRead() {
        return tally.rowsRead();
    }

    public int rowsTotal() {
        return tally.rowsTotal();
    }

    public int productsRead() {
        return tally.productsRead();
    }

    public int productsCreated() {
        return tally.productsCreated();
    }

    public int productsUpdated() {
        return tally.productsUpdated();
    }

    public int productsUnchanged() {
        return tally.productsUnchanged();
    }

    public int variantsRead() {
        return tally.variantsRead();
    }

    public int rowsSkipped() {
        return tally.rowsSkipped();
    }

    public int pricesChanged() {
        return prices == null ? 0 : prices.changed();
    }

    public int pricesUnchanged() {
        return prices == null ? 0 : prices.unchanged();
    }

    public List<RowProblem> rowErrors() {
        return tally.rowErrors();
    }

    FileForm form() {
        return (format == null ? BulkFormat.SHOPIFY_CSV : format).form();
    }

    @Override
    public ImportTally progress() {
        return tally;
    }
}
