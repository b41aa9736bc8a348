package dev.stoa.catalog.placement;

import dev.stoa.catalog.block.ContentBlock;
import dev.stoa.catalog.text.Locales;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A slot as somebody sees it at one moment, in one language. */
record Placement(
        String key,
        List<ContentBlock> blocks,
        @Nullable String localizedFrom,
        List<String> locales,
        List<Banner> banners,
        long version) {

    /** A block with its time and audience. */
    record Banner(
            ContentBlock block,
            @Nullable Instant publishAt,
            @Nullable Instant unpublishAt,
            @Nullable Audience audience) {}

    /**
     * @param isStaff whether to tell what is not shown now, too
     */
    static Placement of(
            Slot slot,
            Locales locales,
            Locale wanted,
            Instant now,
            Viewer viewer,
            boolean isStaff) {
        var best = locales.best(slot.banners(), wanted);
        var all = best.map(Locales.Localized::text).orElse(List.of());
        return new Placement(
                slot.key(),
                all.stream()
                        .filter(timed -> timed.isShown(now, viewer))
                        .map(timed -> timed.block().block())
                        .toList(),
                best.map(Locales.Localized::locale).orElse(null),
                slot.banners().keySet().stream().sorted().toList(),
                isStaff ? banners(all) : List.of(),
                slot.version());
    }

    static List<Banner> banners(List<TimedBlock> timed) {
        return timed.stream().map(Placement::banner).toList();
    }

    private static Banner banner(TimedBlock timed) {
        return new Banner(
                timed.block().block(), timed.publishAt(), timed.unpublishAt(), timed.audience());
    }
}
