package dev.stoa.catalog.search;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** What staff see and do about the index. */
@DgsComponent
class SearchIndexFetcher {

    /** Answer of {@code searchIndexRebuild}. */
    record SearchIndexRebuildPayload(
            SearchIndexState searchIndex, List<UserError> userErrors, List<UserError> warnings) {}

    private final RequestRebuild requestRebuild;

    SearchIndexFetcher(RequestRebuild requestRebuild) {
        this.requestRebuild = requestRebuild;
    }

    @DgsQuery
    SearchIndexState searchIndex(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return requestRebuild.state();
    }

    @DgsMutation
    SearchIndexRebuildPayload searchIndexRebuild(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return new SearchIndexRebuildPayload(requestRebuild.handle(), List.of(), List.of());
    }
}
