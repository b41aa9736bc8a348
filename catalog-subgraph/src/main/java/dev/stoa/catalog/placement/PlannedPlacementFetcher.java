package dev.stoa.catalog.placement;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.block.ContentBlock;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.catalog.planned.CatalogPreview;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Slots at a time to come: {@code catalog-preview.graphqls}. */
@DgsComponent
class PlannedPlacementFetcher {

    private final FindPlacement findPlacement;
    private final Slots slots;
    private final Locales locales;
    private final Clock clock;

    PlannedPlacementFetcher(
            FindPlacement findPlacement, Slots slots, Locales locales, Clock clock) {
        this.findPlacement = findPlacement;
        this.slots = slots;
        this.locales = locales;
        this.clock = clock;
    }

    /** That a banner appears at some time, or is hidden. */
    record PlannedBanner(Instant at, boolean isShown, String placementKey, ContentBlock block) {}

    @DgsData(parentType = "CatalogPreview")
    @Nullable Placement placement(
            @InputArgument String key,
            @InputArgument @Nullable String locale,
            MarketContext market,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        if (!caller.may(Permission.CONTENT_READ)) {
            return null;
        }
        var preview = env.<CatalogPreview>getSourceOrThrow();
        var viewer =
                new Viewer(
                        !preview.customerGroupIds().isEmpty(),
                        () -> market.market().handle(),
                        preview.customerGroupIds());
        var wanted = Locales.wanted(locale, env.getLocale());
        return findPlacement.planned(key, wanted, viewer, preview.at()).orElse(null);
    }

    @DgsData(parentType = "CatalogPreview")
    List<PlannedBanner> plannedBanners(Caller caller, DgsDataFetchingEnvironment env) {
        if (!caller.may(Permission.CONTENT_READ)) {
            return List.of();
        }
        var until = env.<CatalogPreview>getSourceOrThrow().at();
        var now = clock.instant();
        return slots.all().stream()
                .flatMap(
                        slot ->
                                locales.best(slot.banners(), env.getLocale()).stream()
                                        .flatMap(best -> best.text().stream())
                                        .flatMap(banner -> changes(slot.key(), banner)))
                .filter(change -> change.at().isAfter(now) && !change.at().isAfter(until))
                .sorted(Comparator.comparing(PlannedBanner::at))
                .limit(CatalogPreview.MOST_PLANNED)
                .toList();
    }

    private static Stream<PlannedBanner> changes(String key, TimedBlock banner) {
        var block = banner.block().block();
        return Stream.concat(
                Stream.ofNullable(banner.publishAt())
                        .map(at -> new PlannedBanner(at, true, key, block)),
                Stream.ofNullable(banner.unpublishAt())
                        .map(at -> new PlannedBanner(at, false, key, block)));
    }
}
