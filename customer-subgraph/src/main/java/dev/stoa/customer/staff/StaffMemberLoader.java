package dev.stoa.customer.staff;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Members of staff by id, for references from other subgraphs. */
@DgsDataLoader(name = "staffMembers")
class StaffMemberLoader implements MappedBatchLoader<String, StaffMember> {

    private final StaffMembers members;

    StaffMemberLoader(StaffMembers members) {
        this.members = members;
    }

    @Override
    public CompletionStage<Map<String, StaffMember>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(
                members.findAll(ids).stream()
                        .collect(Collectors.toMap(StaffMember::id, Function.identity())));
    }
}
