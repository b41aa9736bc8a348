package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code inventory.graphqls}, as the order subgraph uses it. */
@DgsComponent
class StockCommandFetcher {

    private final SnapshotVariants snapshotVariants;
    private final ReserveStock reserveStock;
    private final ReleaseStock releaseStock;

    StockCommandFetcher(
            SnapshotVariants snapshotVariants,
            ReserveStock reserveStock,
            ReleaseStock releaseStock) {
        this.snapshotVariants = snapshotVariants;
        this.reserveStock = reserveStock;
        this.releaseStock = releaseStock;
    }

    @DgsQuery
    List<@Nullable VariantSnapshot> variantSnapshots(
            @InputArgument List<String> ids,
            @InputArgument boolean isBinding,
            @InputArgument SnapshotVariants.@Nullable Pricing pricing,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var language = Locales.wanted(null, env.getLocale());
        return snapshotVariants.handle(ids, isBinding, pricing, language, caller);
    }

    @DgsMutation
    ReserveStock.StockReservePayload stockReserve(
            @InputArgument ReserveStock.Command input, Caller caller) {
        return reserveStock.handle(input, caller);
    }

    @DgsMutation
    ReleaseStock.StockReleasePayload stockRelease(
            @InputArgument ReleaseStock.Command input, Caller caller) {
        return releaseStock.handle(input, caller);
    }
}
