package dev.stoa.customer.group;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Groups by customer: two reads for any number of customers. */
@DgsDataLoader(name = "groupsOfCustomers")
class GroupsOfCustomerLoader implements MappedBatchLoader<String, List<CustomerGroup>> {

    private final Memberships memberships;
    private final CustomerGroups groups;

    GroupsOfCustomerLoader(Memberships memberships, CustomerGroups groups) {
        this.memberships = memberships;
        this.groups = groups;
    }

    @Override
    public CompletionStage<Map<String, List<CustomerGroup>>> load(Set<String> customerIds) {
        var ids = memberships.of(customerIds);
        var known = groups.byIds(ids.values().stream().flatMap(List::stream).distinct().toList());
        return CompletableFuture.completedFuture(
                customerIds.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        id -> among(known, ids.getOrDefault(id, List.of())))));
    }

    private static List<CustomerGroup> among(List<CustomerGroup> known, List<String> ids) {
        return known.stream().filter(group -> ids.contains(group.id())).toList();
    }
}
