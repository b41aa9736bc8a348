package dev.stoa.catalog.planned;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import graphql.execution.DataFetcherResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** {@code catalog-preview.graphqls}. */
@DgsComponent
class CatalogPreviewFetcher {

    private static final int MOST_GROUPS = 50;

    private final Clock clock;

    CatalogPreviewFetcher(Clock clock) {
        this.clock = clock;
    }

    @DgsQuery
    DataFetcherResult<CatalogPreview> catalogPreview(
            @InputArgument Instant at,
            @InputArgument List<String> customerGroupIds,
            Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        if (customerGroupIds.size() > MOST_GROUPS) {
            throw StoaException.badRequest(
                    "`customerGroupIds` has "
                            + customerGroupIds.size()
                            + " entries, expected at most "
                            + MOST_GROUPS
                            + ".");
        }
        var now = clock.instant();
        var preview = new CatalogPreview(at.isBefore(now) ? now : at, Set.copyOf(customerGroupIds));
        return DataFetcherResult.<CatalogPreview>newResult()
                .data(preview)
                .localContext(preview)
                .build();
    }
}
