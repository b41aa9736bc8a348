package dev.stoa.customer.group;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Makes a group of customers, or gives one another name. */
@UseCase
class SetCustomerGroup {

    private static final int LONGEST_NAME = 100;

    /**
     * {@code CustomerGroupSetInput}.
     *
     * @param id null for a new group
     */
    record Command(@Nullable String id, @Nullable Integer expectedVersion, String name) {}

    private final CustomerGroups groups;
    private final Ids ids;

    SetCustomerGroup(CustomerGroups groups, Ids ids) {
        this.groups = groups;
        this.ids = ids;
    }

    CustomerGroupPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_WRITE);
        var form = new Form();
        var name = form.required(command.name(), LONGEST_NAME, "name");
        if (command.id() != null && command.expectedVersion() == null) {
            form.refuse(GeneralError.required("expectedVersion"));
        }
        if (command.id() == null && groups.isFull()) {
            form.refuse(
                    GeneralError.of(
                            "LIMIT_REACHED", "At most " + CustomerGroups.MOST + " groups."));
        }
        if (form.isRefused()) {
            return CustomerGroupPayload.refused(form.errors());
        }
        try {
            return command.id() == null ? created(name) : renamed(command, name);
        } catch (DuplicateKeyException e) {
            return CustomerGroupPayload.refused(nameTaken());
        }
    }

    private CustomerGroupPayload created(String name) {
        var group = new CustomerGroup(ids.next("cgr"), name, key(name), 1);
        groups.add(group);
        return CustomerGroupPayload.done(group);
    }

    private CustomerGroupPayload renamed(Command command, String name) {
        var found = groups.find(String.valueOf(command.id()));
        if (found.isEmpty()) {
            return CustomerGroupPayload.refused(GeneralError.notFound("The group", "id"));
        }
        var before = found.get();
        var changed = new CustomerGroup(before.id(), name, key(name), before.version() + 1);
        return Integer.valueOf((int) before.version()).equals(command.expectedVersion())
                        && groups.replace(changed)
                ? CustomerGroupPayload.done(changed)
                : CustomerGroupPayload.refused(GeneralError.conflict("expectedVersion"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static UserError nameTaken() {
        return GeneralError.of("NAME_TAKEN", "Another group has this name.", "name");
    }
}
