package dev.stoa.order.analytics;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long one point of a report lasts. */
enum SalesStep {
    HOUR,
    DAY,
    WEEK,
    MONTH;

    /** When the next one begins. */
    ZonedDateTime after(ZonedDateTime moment) {
        var day = moment.toLocalDate();
        return switch (this) {
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            case DAY -> day.plusDays(1).atStartOfDay(moment.getZone());
            case WEEK ->
                    day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                            .atStartOfDay(moment.getZone());
            case MONTH ->
                    day.with(TemporalAdjusters.firstDayOfNextMonth())
                            .atStartOfDay(moment.getZone());
        };
    }
}
