package dev.stoa.catalog.placement;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code placement.graphqls}. */
@DgsComponent
class PlacementFetcher {

    private final FindPlacement findPlacement;
    private final ListPlacements listPlacements;
    private final SetPlacement setPlacement;

    PlacementFetcher(
            FindPlacement findPlacement, ListPlacements listPlacements, SetPlacement setPlacement) {
        this.findPlacement = findPlacement;
        this.listPlacements = listPlacements;
        this.setPlacement = setPlacement;
    }

    @DgsQuery
    @Nullable Placement placement(
            @InputArgument String key,
            @InputArgument @Nullable String locale,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(locale, env.getLocale());
        return findPlacement.handle(key, wanted, caller).orElse(null);
    }

    @DgsQuery
    List<Placement> placements(
            @InputArgument @Nullable String locale, Caller caller, DgsDataFetchingEnvironment env) {
        return listPlacements.handle(Locales.wanted(locale, env.getLocale()), caller);
    }

    @DgsMutation
    SetPlacement.PlacementPayload placementSet(
            @InputArgument SetPlacement.Command input, Caller caller) {
        return setPlacement.handle(input, caller);
    }
}
