package dev.stoa.order.values;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.bson.Document;

/**
 * A stretch of time that MongoDB cuts into hours, or into whole days of a time zone.
 *
 * @param before where it ends
 */
public record Stretch(Instant from, Instant before, ZoneId zone, boolean isByHour) {

    /** What moments in it are found by. */
    public Document range() {
        return new Document("$gte", Date.from(from)).append("$lt", Date.from(before));
    }

    /** What rounds the moment in a field down to the hour or day that it is in. */
    public Document startOf(String field) {
        var rounding =
                new Document("date", "$" + field)
                        .append("unit", isByHour ? "hour" : "day")
                        .append("timezone", zone.getId());
        return new Document("$dateTrunc", rounding);
    }
}
