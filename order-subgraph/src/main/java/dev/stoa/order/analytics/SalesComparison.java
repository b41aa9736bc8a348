package dev.stoa.order.analytics;

import java.time.Instant;

/** What a period is compared with: itself, moved back. */
enum SalesComparison {
    PREVIOUS_PERIOD,
    PREVIOUS_YEAR;

    /** A moment of the period, moved back in its time zone. */
    Instant back(Instant moment, SalesPeriod period) {
        var at = moment.atZone(period.zone());
        return switch (this) {
            case PREVIOUS_PERIOD -> at.minusDays(period.days()).toInstant();
            case PREVIOUS_YEAR -> at.minusYears(1).toInstant();
        };
    }
}
