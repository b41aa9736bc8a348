package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks every feature that shows pictures. */
final class Whereabouts {

    private final List<MediaUsages> all;

    Whereabouts(List<MediaUsages> all) {
        this.all = List.copyOf(all);
    }

    /** Where each of the pictures is shown, by its url; an empty list for nowhere. */
    Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var found = new HashMap<String, List<MediaUsage>>();
        urls.forEach(url -> found.put(url, new ArrayList<>()));
        for (var some : all) {
            some.of(urls)
                    .forEach(
                            (url, usages) ->
                                    found.computeIfAbsent(url, _ -> new ArrayList<>())
                                            .addAll(usages));
        }
        found.replaceAll((_, usages) -> usages.stream().limit(MediaUsages.MOST).toList());
        return found;
    }
}
