package dev.stoa.customer.signin;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import dev.stoa.customer.password.NetworkAddress;
import dev.stoa.customer.staff.StaffMember;
import dev.stoa.customer.staff.StaffMembers;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;

@DgsComponent
class SignInFetcher {

    private final SignInCustomer signInCustomer;
    private final SignInStaff signInStaff;
    private final ChangePassword changePassword;
    private final Customers customers;
    private final StaffMembers members;

    SignInFetcher(
            SignInCustomer signInCustomer,
            SignInStaff signInStaff,
            ChangePassword changePassword,
            Customers customers,
            StaffMembers members) {
        this.signInCustomer = signInCustomer;
        this.signInStaff = signInStaff;
        this.changePassword = changePassword;
        this.customers = customers;
        this.members = members;
    }

    @DgsMutation
    SessionCreatePayload sessionCreate(
            @InputArgument SessionCreateInput input, NetworkAddress address) {
        return signInCustomer.handle(input, address);
    }

    @DgsMutation
    StaffSessionCreatePayload staffSessionCreate(
            @InputArgument StaffSessionCreateInput input, NetworkAddress address) {
        return signInStaff.handle(input, address);
    }

    @DgsMutation
    PasswordChangePayload passwordChange(
            @InputArgument PasswordChangeInput input, Caller caller, NetworkAddress address) {
        return changePassword.handle(input, caller, address);
    }

    @DgsQuery
    Viewer viewer(Caller caller) {
        return Viewer.of(caller);
    }

    @DgsData(parentType = "Viewer")
    @Nullable Customer customer(Caller caller) {
        return caller instanceof Caller.Customer self
                ? customers.find(self.id()).orElse(null)
                : null;
    }

    @DgsData(parentType = "Viewer")
    @Nullable StaffMember staffMember(Caller caller) {
        return caller instanceof Caller.Staff self ? members.find(self.id()).orElse(null) : null;
    }
}
