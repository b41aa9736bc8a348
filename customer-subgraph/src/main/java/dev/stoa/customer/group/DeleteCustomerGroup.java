package dev.stoa.customer.group;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a group of customers away; the customers stay. */
@UseCase
class DeleteCustomerGroup {

    /** {@code CustomerGroupDeleteInput}. */
    record Command(String id, int expectedVersion) {}

    /** The answer. */
    record CustomerGroupDeletePayload(
            @Nullable String id, List<UserError> userErrors, List<UserError> warnings) {

        static CustomerGroupDeletePayload refused(UserError reason) {
            return new CustomerGroupDeletePayload(null, List.of(reason), List.of());
        }
    }

    private final CustomerGroups groups;
    private final Memberships memberships;

    DeleteCustomerGroup(CustomerGroups groups, Memberships memberships) {
        this.groups = groups;
        this.memberships = memberships;
    }

    CustomerGroupDeletePayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_WRITE);
        if (groups.find(command.id()).isEmpty()) {
            return CustomerGroupDeletePayload.refused(GeneralError.notFound("The group", "id"));
        }
        if (!groups.remove(command.id(), command.expectedVersion())) {
            return CustomerGroupDeletePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        memberships.removeAll(command.id());
        return new CustomerGroupDeletePayload(command.id(), List.of(), List.of());
    }
}
