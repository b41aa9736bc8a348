package dev.stoa.order.analytics;

import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

record SalesReportInput(
        Instant placedFrom,
        Instant placedBefore,
        SalesStep step,
        @Nullable SalesComparison compareTo,
        String timeZone,
        @Nullable Currency currency,
        @Nullable String market) {}
