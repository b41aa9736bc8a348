package dev.stoa.order.tax;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

@DgsComponent
class TaxFetcher {

    private final TaxRegions regions;

    TaxFetcher(TaxRegions regions) {
        this.regions = regions;
    }

    @DgsQuery
    List<TaxRegion> taxRegions(Caller caller) {
        var _ = caller.requireStaff(Permission.SETTINGS_WRITE);
        return regions.all();
    }
}
