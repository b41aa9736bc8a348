package dev.stoa.catalog.placement;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.graphql.RequestHeaders;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code placement.graphqls}. */
@DgsComponent
class PlacementFetcher {

    private final FindPlacement findPlacement;
    private final ListPlacements listPlacements;
    private final SetPlacement setPlacement;
    private final RestorePlacement restorePlacement;
    private final Versions<SlotVersion> versions;
    private final Locales locales;
    private final Markets markets;

    PlacementFetcher(
            FindPlacement findPlacement,
            ListPlacements listPlacements,
            SetPlacement setPlacement,
            RestorePlacement restorePlacement,
            Versions<SlotVersion> versions,
            Locales locales,
            Markets markets) {
        this.findPlacement = findPlacement;
        this.listPlacements = listPlacements;
        this.setPlacement = setPlacement;
        this.restorePlacement = restorePlacement;
        this.versions = versions;
        this.locales = locales;
        this.markets = markets;
    }

    @DgsQuery
    @Nullable Placement placement(
            @InputArgument String key,
            @InputArgument @Nullable String locale,
            @InputArgument Viewer.@Nullable Wanted audience,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(locale, env.getLocale());
        var viewer = viewer(caller, env);
        return findPlacement.handle(key, wanted, viewer, audience, caller).orElse(null);
    }

    @DgsQuery
    List<Placement> placements(
            @InputArgument @Nullable String locale, Caller caller, DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(locale, env.getLocale());
        return listPlacements.handle(wanted, viewer(caller, env), caller);
    }

    @DgsQuery
    Connection<SlotVersion> placementVersions(
            @InputArgument String key, PageArguments arguments, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        return versions.page(key, arguments);
    }

    @DgsData(parentType = "PlacementVersion", field = "banners", trivial = true)
    List<Placement.Banner> banners(
            @InputArgument @Nullable String locale, DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(locale, env.getLocale());
        return locales.best(env.<SlotVersion>getSourceOrThrow().banners(), wanted)
                .map(best -> Placement.banners(best.text()))
                .orElse(List.of());
    }

    private Viewer viewer(Caller caller, DgsDataFetchingEnvironment env) {
        var handle = RequestHeaders.first(env, "X-Market").orElse(null);
        return Viewer.of(caller, () -> markets.context(handle, null, Set.of()).market().handle());
    }

    @DgsMutation
    PlacementPayload placementSet(
            @InputArgument SetPlacement.Command input,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return setPlacement.handle(input, viewer(caller, env), caller);
    }

    @DgsMutation
    PlacementPayload placementRestore(
            @InputArgument RestorePlacement.Command input,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return restorePlacement.handle(input, viewer(caller, env), caller);
    }
}
