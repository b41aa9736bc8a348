package dev.stoa.catalog.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The products of one order.
 *
 * @param customerId null for a guest's, and while only its end is known
 */
@Document("purchases")
record Purchase(
        @Id String orderId,
        @Nullable String customerId,
        List<String> productIds,
        boolean isCancelled) {}
