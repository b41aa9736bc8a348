package dev.stoa.customer.group;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code customer-group.graphqls}. */
@DgsComponent
class CustomerGroupFetcher {

    private final CustomerGroups groups;
    private final Memberships memberships;
    private final Customers customers;
    private final SetCustomerGroup setCustomerGroup;
    private final DeleteCustomerGroup deleteCustomerGroup;
    private final ChangeMembers changeMembers;

    CustomerGroupFetcher(
            CustomerGroups groups,
            Memberships memberships,
            Customers customers,
            SetCustomerGroup setCustomerGroup,
            DeleteCustomerGroup deleteCustomerGroup,
            ChangeMembers changeMembers) {
        this.groups = groups;
        this.memberships = memberships;
        this.customers = customers;
        this.setCustomerGroup = setCustomerGroup;
        this.deleteCustomerGroup = deleteCustomerGroup;
        this.changeMembers = changeMembers;
    }

    @DgsQuery
    List<CustomerGroup> customerGroups(Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_READ);
        return groups.all();
    }

    @DgsQuery
    @Nullable CustomerGroup customerGroup(@InputArgument String id, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_READ);
        return groups.find(id).orElse(null);
    }

    @DgsData(parentType = "CustomerGroup", field = "members")
    Connection<Customer> members(PageArguments page, DgsDataFetchingEnvironment env) {
        var members = memberships.in(env.<CustomerGroup>getSourceOrThrow().id(), page);
        var ids = members.getNodes().stream().map(Membership::customerId).toList();
        return members.of(customers.byIds(ids), Membership::customerId);
    }

    /** Which groups one is in is for staff to know. */
    @DgsData(parentType = "Customer", field = "groups", trivial = true)
    CompletableFuture<List<CustomerGroup>> groups(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.CUSTOMERS_READ)
                ? Batches.required(env, "groupsOfCustomers", env.<Customer>getSourceOrThrow().id())
                : CompletableFuture.completedFuture(List.of());
    }

    @DgsMutation
    CustomerGroupPayload customerGroupSet(
            @InputArgument SetCustomerGroup.Command input, Caller caller) {
        return setCustomerGroup.handle(input, caller);
    }

    @DgsMutation
    DeleteCustomerGroup.CustomerGroupDeletePayload customerGroupDelete(
            @InputArgument DeleteCustomerGroup.Command input, Caller caller) {
        return deleteCustomerGroup.handle(input, caller);
    }

    @DgsMutation
    CustomerGroupPayload customerGroupMembersAdd(
            @InputArgument ChangeMembers.Command input, Caller caller) {
        return changeMembers.add(input, caller);
    }

    @DgsMutation
    CustomerGroupPayload customerGroupMembersRemove(
            @InputArgument ChangeMembers.Command input, Caller caller) {
        return changeMembers.remove(input, caller);
    }
}
