package dev.stoa.customer.staff;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@DgsComponent
class StaffFetcher {

    private final StaffMembers members;
    private final Roles roles;
    private final CreateStaffMember createStaffMember;
    private final UpdateStaffMember updateStaffMember;
    private final SetStockMails setStockMails;
    private final CreateRole createRole;

    StaffFetcher(
            StaffMembers members,
            Roles roles,
            CreateStaffMember createStaffMember,
            UpdateStaffMember updateStaffMember,
            SetStockMails setStockMails,
            CreateRole createRole) {
        this.members = members;
        this.roles = roles;
        this.createStaffMember = createStaffMember;
        this.updateStaffMember = updateStaffMember;
        this.setStockMails = setStockMails;
        this.createRole = createRole;
    }

    @DgsQuery
    List<StaffMember> staffMembers(Caller caller) {
        var _ = caller.requireStaff(Permission.STAFF_MANAGE);
        return members.all();
    }

    @DgsQuery
    List<Role> roles(Caller caller) {
        var _ = caller.requireStaff(Permission.STAFF_MANAGE);
        return roles.all();
    }

    @DgsMutation
    StaffMemberCreatePayload staffMemberCreate(
            @InputArgument StaffMemberCreateInput input, Caller caller) {
        return createStaffMember.handle(input, caller);
    }

    @DgsMutation
    StaffMemberUpdatePayload staffMemberUpdate(Patch input, Caller caller) {
        return updateStaffMember.handle(input, caller);
    }

    @DgsMutation
    StockMailsSetPayload stockMailsSet(@InputArgument StockMailsSetInput input, Caller caller) {
        return setStockMails.handle(input, caller);
    }

    @DgsMutation
    RoleCreatePayload roleCreate(@InputArgument RoleCreateInput input, Caller caller) {
        return createRole.handle(input, caller);
    }

    @DgsData(parentType = "StaffMember", trivial = true)
    CompletableFuture<Role> role(DgsDataFetchingEnvironment env) {
        StaffMember member = env.getSourceOrThrow();
        return env.<String, Role>getDataLoader(RoleLoader.class).load(member.roleId());
    }

    @DgsEntityFetcher(name = "StaffMember")
    CompletableFuture<@Nullable StaffMember> staffMember(
            Map<String, Object> reference, DgsDataFetchingEnvironment env) {
        return reference.get("id") instanceof String id
                        && StaffMember.mayBeSeen(id, CallerAuthentication.current())
                ? env.<String, @Nullable StaffMember>getDataLoader(StaffMemberLoader.class).load(id)
                : CompletableFuture.completedFuture(null);
    }
}
