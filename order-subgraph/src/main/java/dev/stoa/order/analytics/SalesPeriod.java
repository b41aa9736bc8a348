package dev.stoa.order.analytics;

import dev.stoa.order.values.Stretch;
import dev.stoa.platform.errors.StoaException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A period in steps.
 *
 * @param before where it ends
 * @param starts when its steps begin, the first with the period, oldest first
 */
record SalesPeriod(Instant from, Instant before, ZoneId zone, List<Instant> starts) {

    private static final int MOST_DAYS = 731;
    private static final int MOST_STEPS = 800;

    /**
     * @throws StoaException BAD_REQUEST when it is none, or too long
     */
    static SalesPeriod of(SalesReportInput input) {
        var from = input.placedFrom();
        var before = input.placedBefore();
        if (!from.isBefore(before)) {
            throw StoaException.badRequest("`placedBefore` is not after `placedFrom`.");
        }
        if (from.until(before, ChronoUnit.DAYS) > MOST_DAYS) {
            throw StoaException.badRequest("The period is longer than " + MOST_DAYS + " days.");
        }
        var zone = zone(input.timeZone());
        var starts =
                Stream.iterate(
                                from.atZone(zone),
                                start -> start.toInstant().isBefore(before),
                                input.step()::after)
                        .limit(MOST_STEPS + 1L)
                        .map(start -> start.toInstant())
                        .toList();
        if (starts.size() > MOST_STEPS) {
            throw StoaException.badRequest("The period has more than " + MOST_STEPS + " points.");
        }
        return new SalesPeriod(from, before, zone, starts);
    }

    private static ZoneId zone(String name) {
        // Offsets and the like are zones to Java, but not to MongoDB.
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw StoaException.badRequest("`timeZone` is not known.");
        }
        return ZoneId.of(name);
    }

    SalesPeriod movedBack(SalesComparison comparison) {
        return new SalesPeriod(
                comparison.back(from, this),
                comparison.back(before, this),
                zone,
                starts.stream().map(start -> comparison.back(start, this)).toList());
    }

    /** Days it has; one that has begun counts as a whole. */
    long days() {
        var begin = from.atZone(zone);
        long whole = begin.until(before.atZone(zone), ChronoUnit.DAYS);
        return begin.plusDays(whole).toInstant().isBefore(before) ? whole + 1 : whole;
    }

    Stretch in(SalesStep step) {
        return new Stretch(from, before, zone, step == SalesStep.HOUR);
    }
}
