package dev.stoa.catalog.change;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** {@code change.graphqls}. */
@DgsComponent
class ChangeFetcher {

    private final Changes changes;

    ChangeFetcher(Changes changes) {
        this.changes = changes;
    }

    @DgsQuery
    Connection<Change> changeHistory(
            @InputArgument String objectId, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return changes.page(objectId, page);
    }
}
