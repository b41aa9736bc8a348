package dev.stoa.catalog.change;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;

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
        var _ = caller.requireStaff(ChangedObject.permission(objectId));
        return changes.page(objectId, page);
    }
}
