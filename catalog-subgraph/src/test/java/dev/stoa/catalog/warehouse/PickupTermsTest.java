package dev.stoa.catalog.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open on Fridays from nine to six and on Saturdays from ten to two, in Berlin. */
class PickupTermsTest {

    private static final List<OpeningHours> HOURS =
            List.of(
                    new OpeningHours(DayOfWeek.SATURDAY, "10:00", "14:00"),
                    new OpeningHours(DayOfWeek.FRIDAY, "09:00", "18:00"));

    @ParameterizedTest
    @CsvSource({
        "60, 2026-11-20T09:00:00Z, 2026-11-20T10:00:00Z, while it is open",
        "60, 2026-11-20T05:00:00Z, 2026-11-20T09:00:00Z, before it opens",
        "60, 2026-11-20T16:30:00Z, 2026-11-21T09:30:00Z, half of it the next day",
        "60, 2026-11-20T16:00:00Z, 2026-11-21T09:00:00Z, done as it closes",
        "60, 2026-11-21T20:00:00Z, 2026-11-27T09:00:00Z, after the week's last day",
        "0, 2026-11-22T12:00:00Z, 2026-11-27T08:00:00Z, at once but on a Sunday",
        "2880, 2026-11-20T08:00:00Z, 2026-12-12T09:00:00Z, over several weeks",
        "60, 2026-07-03T05:00:00Z, 2026-07-03T08:00:00Z, by summer time"
    })
    void isReadyAfterSoMuchOpeningTime(int minutes, Instant now, Instant ready, String when) {
        assertThat(terms(minutes, HOURS).readyAt(now)).as(when).isEqualTo(ready);
    }

    @Test
    void isAlwaysOpenWhereNobodyHasSaid() {
        var now = Instant.parse("2026-11-22T23:50:00Z");

        assertThat(terms(30, List.of()).readyAt(now)).isEqualTo(now.plusSeconds(1_800));
    }

    @Test
    void knowsHowFarItIs() {
        var berlin = point("52.5200", "13.4050");
        var hamburg = point("53.5511", "9.9937");

        assertThat(berlin.metersTo(hamburg)).isBetween(254_000, 257_000);
        assertThat(berlin.metersTo(berlin)).isZero();
        assertThat(point("0", "179.9").metersTo(point("0", "-179.9"))).isBetween(22_000, 22_500);
    }

    private static Coordinates point(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static PickupTerms terms(int minutes, List<OpeningHours> hours) {
        return new PickupTerms("Old Mill", minutes, hours, "Europe/Berlin", null);
    }
}
