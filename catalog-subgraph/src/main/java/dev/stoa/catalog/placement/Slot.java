package dev.stoa.catalog.placement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is in a slot.
 *
 * @param banners by language; a language without any is left out
 */
@Document("placements")
public record Slot(@Id String key, Map<String, List<TimedBlock>> banners, long version) {

    /** A slot that nobody has put anything into. */
    static Slot empty(String key) {
        return new Slot(key, Map.of(), 0);
    }

    Slot with(String locale, List<TimedBlock> set) {
        var all = new TreeMap<>(banners);
        if (set.isEmpty()) {
            all.remove(locale);
        } else {
            all.put(locale, set);
        }
        return of(all);
    }

    Slot of(Map<String, List<TimedBlock>> wanted) {
        return new Slot(key, wanted, version + 1);
    }
}
