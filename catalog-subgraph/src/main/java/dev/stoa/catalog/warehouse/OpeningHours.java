package dev.stoa.catalog.warehouse;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * When a place is open on one day of the week.
 *
 * @param opens such as {@code 09:00}
 * @param closes later on the same day
 */
public record OpeningHours(DayOfWeek day, String opens, String closes) {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    boolean isSound() {
        return TIME.matcher(opens).matches()
                && TIME.matcher(closes).matches()
                && opens.compareTo(closes) < 0;
    }

    Instant opensOn(LocalDate date, ZoneId zone) {
        return at(date, opens, zone);
    }

    Instant closesOn(LocalDate date, ZoneId zone) {
        return at(date, closes, zone);
    }

    /**
     * @throws DateTimeException when it is not sound
     */
    private static Instant at(LocalDate date, String time, ZoneId zone) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
