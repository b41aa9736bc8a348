package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {

    private final Map<String, Long> ranks = new HashMap<>();

    @Test
    void putsThingsInOrder() {
        arrange("a", "b", "c");

        assertThat(shown()).containsExactly("a", "b", "c");
        assertThat(Ranks.changed(List.of("a", "b", "c"), ranks)).isEmpty();
    }

    @Test
    void changesWhatIsMovedAlone() {
        arrange("a", "b", "c", "d");

        assertThat(arrange("b", "c", "d", "a")).containsOnlyKeys("a");
        assertThat(arrange("d", "b", "c", "a")).containsOnlyKeys("d");
        assertThat(arrange("d", "new", "b", "c", "a")).containsOnlyKeys("new");
        assertThat(arrange("first", "d", "new", "b", "c", "a", "last"))
                .containsOnlyKeys("first", "last");
    }

    @Test
    void makesRoomWhereNoneIsLeft() {
        arrange("a", "z");
        var inserted = new ArrayList<>(List.of("a", "z"));
        for (int i = 0; i < 100; i++) {
            inserted.add(1, "n" + i);
            arrange(inserted.toArray(String[]::new));
            assertThat(shown()).isEqualTo(inserted);
        }
    }

    @Test
    void findsEveryOrder() {
        var random = new Random(7);
        var order = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            order.add("p" + i);
        }
        for (int i = 0; i < 50; i++) {
            order.add(random.nextInt(30), order.remove(random.nextInt(30)));
            order.add(random.nextInt(30), order.remove(random.nextInt(30)));
            var changed = arrange(order.toArray(String[]::new));
            assertThat(shown()).isEqualTo(order);
            assertThat(changed.size()).isLessThanOrEqualTo(i == 0 ? 30 : 2);
        }
    }

    private Map<String, Long> arrange(String... order) {
        var changed = Ranks.changed(List.of(order), ranks);
        ranks.putAll(changed);
        return changed;
    }

    private List<String> shown() {
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
