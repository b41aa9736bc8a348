package dev.stoa.catalog.placement;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.graphql.RequestHeaders;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code placement.graphqls}. */
@DgsComponent
class PlacementFetcher {

    private final FindPlacement findPlacement;
    private final ListPlacements listPlacements;
    private final SetPlacement setPlacement;
    private final Markets markets;

    PlacementFetcher(
            FindPlacement findPlacement,
            ListPlacements listPlacements,
            SetPlacement setPlacement,
            Markets markets) {
        this.findPlacement = findPlacement;
        this.listPlacements = listPlacements;
        this.setPlacement = setPlacement;
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

    private Viewer viewer(Caller caller, DgsDataFetchingEnvironment env) {
        var handle = RequestHeaders.first(env, "X-Market").orElse(null);
        return Viewer.of(caller, () -> markets.context(handle, null, Set.of()).market().handle());
    }

    @DgsMutation
    SetPlacement.PlacementPayload placementSet(
            @InputArgument SetPlacement.Command input,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return setPlacement.handle(input, viewer(caller, env), caller);
    }
}
