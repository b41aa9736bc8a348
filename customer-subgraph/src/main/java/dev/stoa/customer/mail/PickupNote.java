package dev.stoa.customer.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an order is picked up, and when it was promised to be ready. */
record PickupNote(
        String name,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country,
        String timeZone,
        Instant readyAt) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.ENGLISH);

    /** By the clocks of the place. */
    String ready() {
        return MOMENT.format(readyAt.atZone(ZoneId.of(timeZone)));
    }

    List<String> lines() {
        var town =
                Stream.of(postalCode, city, region).filter(Objects::nonNull).toArray(String[]::new);
        var land = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
        return Stream.of(name, line1, line2, String.join(" ", town), land)
                .filter(Objects::nonNull)
                .toList();
    }
}
