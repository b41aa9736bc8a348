package dev.stoa.catalog.placement;

import dev.stoa.catalog.block.BlockPictures;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which placements show which pictures, now or at their time. */
@Component
class PlacementPictures implements MediaUsages {

    private final Slots slots;

    PlacementPictures(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var found = new HashMap<String, List<MediaUsage>>();
        for (var slot : slots.all()) {
            var usage = new MediaUsage(MediaUsage.Kind.PLACEMENT, slot.key(), slot.key());
            urlsOf(slot)
                    .filter(urls::contains)
                    .forEach(url -> found.computeIfAbsent(url, _ -> new ArrayList<>()).add(usage));
        }
        return found;
    }

    private static Stream<String> urlsOf(Slot slot) {
        return slot.banners().values().stream()
                .flatMap(List::stream)
                .flatMap(banner -> BlockPictures.urlsIn(List.of(banner.block())))
                .distinct();
    }
}
