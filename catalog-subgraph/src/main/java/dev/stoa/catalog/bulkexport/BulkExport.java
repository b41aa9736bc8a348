package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.bulkimport.BulkFormat;
import dev.stoa.catalog.job.Job;
import dev.stoa.catalog.job.JobStatus;
import dev.stoa.catalog.product.ProductStatus;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An export of products as a job. Public, or GraphQL could not read its counts.
 *
 * @param only null for products in any state
 * @param priceList handle, of an export of prices; null for all lists
 * @param pricesExported null for exports of products
 * @param productsLeftOut those that the form has no room for
 * @param fileSize null until it is complete
 * @param expiresAt until when the file is kept; null until it is complete
 * @param runner who is at work on it
 * @param heartbeatAt when the runner last gave a sign of life
 */
@Document("bulkExports")
public record BulkExport(
        @Id String id,
        BulkFormat format,
        @Nullable ProductStatus only,
        @Nullable String priceList,
        JobStatus status,
        int productsTotal,
        int productsExported,
        int productsLeftOut,
        int variantsExported,
        @Nullable Integer pricesExported,
        @Nullable Long fileSize,
        @Nullable Instant expiresAt,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt,
        String runner,
        Instant heartbeatAt,
        int attempts)
        implements Job {

    public String fileName() {
        return (format == BulkFormat.PRICE_LIST_CSV ? "prices-" : "products-")
                + startedAt.toString().substring(0, 10)
                + "."
                + format.extension();
    }

    boolean isOpenAt(Instant now) {
        return expiresAt != null && expiresAt.isAfter(now);
    }

    @Override
    public Integer pricesExported() {
        return Objects.requireNonNullElse(pricesExported, 0);
    }

    @Override
    public Integer progress() {
        return productsExported + productsLeftOut + pricesExported();
    }
}
