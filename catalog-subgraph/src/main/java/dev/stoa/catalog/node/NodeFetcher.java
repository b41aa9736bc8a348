package dev.stoa.catalog.node;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code node.graphqls}. */
@DgsComponent
class NodeFetcher {

    private final FindNodes findNodes;

    NodeFetcher(FindNodes findNodes) {
        this.findNodes = findNodes;
    }

    @DgsQuery
    @Nullable Object node(@InputArgument String id, Caller caller, DgsDataFetchingEnvironment env) {
        return findNodes.handle(List.of(id), env.getLocale(), caller).getFirst();
    }

    @DgsQuery
    List<@Nullable Object> nodes(
            @InputArgument List<String> ids, Caller caller, DgsDataFetchingEnvironment env) {
        return findNodes.handle(ids, env.getLocale(), caller);
    }
}
