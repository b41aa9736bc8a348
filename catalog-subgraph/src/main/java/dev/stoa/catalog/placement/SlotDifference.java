package dev.stoa.catalog.placement;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import java.util.List;
import java.util.stream.Collectors;

/** In which languages two versions of a slot differ: each is a part of it. */
final class SlotDifference {

    private SlotDifference() {}

    static List<FieldChange> between(Slot old, Slot next) {
        var difference = new Difference();
        Difference.keys(old.banners(), next.banners())
                .forEach(
                        locale ->
                                difference.shown(
                                        locale,
                                        "banners",
                                        old.banners().get(locale),
                                        next.banners().get(locale),
                                        SlotDifference::kinds));
        return difference.found();
    }

    private static String kinds(List<TimedBlock> banners) {
        return banners.stream()
                .map(banner -> banner.block().block().getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
