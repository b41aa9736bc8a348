package dev.stoa.catalog.warehouse;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How goods are picked up at a warehouse.
 *
 * @param name that buyers read
 * @param readyMinutes minutes of opening time until an order is ready
 * @param openingHours from Monday on, each day once; none for always
 * @param timeZone by whose clocks it opens
 */
public record PickupTerms(
        String name,
        int readyMinutes,
        List<OpeningHours> openingHours,
        String timeZone,
        @Nullable Coordinates coordinates) {

    static final int LONGEST_NAME = 100;
    static final int MOST_MINUTES = 2_880;

    private static final String FIELD = "pickup";

    public PickupTerms {
        name = name.strip();
        openingHours =
                openingHours.stream().sorted(Comparator.comparing(OpeningHours::day)).toList();
    }

    /** To show. */
    String text() {
        return name + ", ready in " + readyMinutes + " min";
    }

    List<UserError> problems() {
        var problems = new ArrayList<UserError>();
        if (name.isEmpty()) {
            problems.add(GeneralError.required(FIELD, "name"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(invalid("At most " + LONGEST_NAME + " characters.", "name"));
        }
        if (readyMinutes < 0 || readyMinutes > MOST_MINUTES) {
            problems.add(invalid("0 to 2,880.", "readyMinutes"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            problems.add(invalid("No time zone, such as Europe/Berlin.", "timeZone"));
        }
        if (!openingHours.stream().allMatch(OpeningHours::isSound)) {
            problems.add(invalid("Hours such as 09:00 to 18:30, of one day.", "openingHours"));
        } else if (openingHours.stream().map(OpeningHours::day).distinct().count()
                < openingHours.size()) {
            problems.add(invalid("Each day once.", "openingHours"));
        }
        if (coordinates != null && !coordinates.isOnEarth()) {
            problems.add(invalid("-90 to 90 north, -180 to 180 east.", "coordinates"));
        }
        return problems;
    }

    private static GeneralError invalid(String message, String field) {
        return GeneralError.invalid(message, FIELD, field);
    }

    /** When an order of now is ready: work goes on while it is open, and it is open then. */
    public Instant readyAt(Instant now) {
        var left = Duration.ofMinutes(readyMinutes);
        if (openingHours.isEmpty()) {
            return now.plus(left);
        }
        var zone = ZoneId.of(timeZone);
        for (var date = now.atZone(zone).toLocalDate(); ; date = date.plusDays(1)) {
            for (var hours : openingHours) {
                if (hours.day() != date.getDayOfWeek()) {
                    continue;
                }
                var opens = hours.opensOn(date, zone);
                var from = opens.isBefore(now) ? now : opens;
                var time = Duration.between(from, hours.closesOn(date, zone));
                if (time.compareTo(left) > 0) {
                    return from.plus(left);
                }
                left = time.isNegative() ? left : left.minus(time);
            }
        }
    }
}
