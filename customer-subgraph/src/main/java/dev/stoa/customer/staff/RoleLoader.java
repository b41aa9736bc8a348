package dev.stoa.customer.staff;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Roles of members of staff. */
@DgsDataLoader(name = "roles")
class RoleLoader implements MappedBatchLoader<String, Role> {

    private final Roles roles;

    RoleLoader(Roles roles) {
        this.roles = roles;
    }

    @Override
    public CompletionStage<Map<String, Role>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(
                roles.findAll(ids).stream()
                        .collect(Collectors.toMap(Role::id, Function.identity())));
    }
}
