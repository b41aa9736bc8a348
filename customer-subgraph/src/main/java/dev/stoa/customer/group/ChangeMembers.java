package dev.stoa.customer.group;

import dev.stoa.customer.account.Customers;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;

/** Takes customers into a group, or out of it: all of them or none. */
@UseCase
class ChangeMembers {

    private static final int MOST = 100;

    /** {@code CustomerGroupMembersAddInput} and {@code CustomerGroupMembersRemoveInput}. */
    record Command(String groupId, List<String> customerIds) {}

    private final CustomerGroups groups;
    private final Memberships memberships;
    private final Customers customers;

    ChangeMembers(CustomerGroups groups, Memberships memberships, Customers customers) {
        this.groups = groups;
        this.memberships = memberships;
        this.customers = customers;
    }

    CustomerGroupPayload add(Command command, Caller caller) {
        return change(
                command, caller, () -> memberships.add(command.groupId(), command.customerIds()));
    }

    CustomerGroupPayload remove(Command command, Caller caller) {
        return change(
                command,
                caller,
                () -> memberships.remove(command.groupId(), command.customerIds()));
    }

    private CustomerGroupPayload change(Command command, Caller caller, Runnable change) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_WRITE);
        var group = groups.find(command.groupId());
        if (group.isEmpty()) {
            return CustomerGroupPayload.refused(GeneralError.notFound("The group", "groupId"));
        }
        var problems = problems(command.customerIds());
        if (!problems.isEmpty()) {
            return CustomerGroupPayload.refused(problems);
        }
        change.run();
        return CustomerGroupPayload.done(group.get());
    }

    private List<UserError> problems(List<String> customerIds) {
        if (customerIds.isEmpty() || customerIds.size() > MOST) {
            return List.of(GeneralError.invalid("1 to " + MOST + " customers.", "customerIds"));
        }
        var known = customers.existing(customerIds);
        var problems = new ArrayList<UserError>();
        for (int i = 0; i < customerIds.size(); i++) {
            if (!known.contains(customerIds.get(i))) {
                problems.add(GeneralError.notFound("The customer", "customerIds", "" + i));
            }
        }
        return problems;
    }
}
