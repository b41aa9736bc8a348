package dev.stoa.customer.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A variant that staff are to be told of.
 *
 * @param available pieces left, as last heard
 * @param dueAt when the mail goes out that it is in
 */
@Document("lowStockRows")
record LowStockRow(
        @Id String variantId,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        int available,
        Instant dueAt) {

    /** As the mail says it. */
    public String name() {
        return variantTitle == null ? title : title + ", " + variantTitle;
    }

    /** None where selling goes on without them. */
    public int left() {
        return Math.max(0, available);
    }
}
