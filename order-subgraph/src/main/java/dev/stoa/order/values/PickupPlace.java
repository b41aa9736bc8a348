package dev.stoa.order.values;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A place where bought goods are picked up, as the catalogue tells of it.
 *
 * @param id that of the warehouse
 * @param address its name is that of the place
 * @param openingHours none where nobody has said
 */
public record PickupPlace(
        String id, String name, Address address, List<OpeningHours> openingHours, String timeZone) {

    /** When it is open on one day of the week. */
    public record OpeningHours(DayOfWeek day, String opens, String closes) {}

    public PickupPlace {
        openingHours = List.copyOf(openingHours);
    }
}
