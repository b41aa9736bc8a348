package dev.stoa.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");

    @Test
    void looksLikeAnIdOfItsKind() {
        var id = at(NOW).next("ord");

        assertThat(id).matches("ord_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(Ids.hasPrefix(id, "ord")).isTrue();
        assertThat(Ids.hasPrefix(id, "prd")).isFalse();
    }

    @Test
    void sortsAsMadeWithinOneMillisecond() {
        var made = some(at(NOW), 5_000);

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sortsByTimeAcrossProcesses() {
        var earlier = some(at(NOW), 100);
        var later = some(at(NOW.plusMillis(1)), 100);

        assertThat(Stream.of(earlier, later).flatMap(List::stream)).isSorted();
    }

    @Test
    void tellsNothingOfTheNextOne() {
        var one = new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1)).next("ord");
        var other = new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Random(2)).next("ord");

        assertThat(one.substring(0, 18)).isEqualTo(other.substring(0, 18));
        assertThat(one.substring(18)).isNotEqualTo(other.substring(18));
    }

    @Test
    void isTheSameForTheSameText() {
        assertThat(Ids.derived("col", "Mugs"))
                .isEqualTo(Ids.derived("col", "Mugs"))
                .isNotEqualTo(Ids.derived("col", "Cups"));
    }

    private static Ids at(Instant now) {
        return new Ids(Clock.fixed(now, ZoneOffset.UTC), new Random(1));
    }

    private static List<String> some(Ids ids, int number) {
        return Stream.generate(() -> ids.next("prd")).limit(number).toList();
    }
}
