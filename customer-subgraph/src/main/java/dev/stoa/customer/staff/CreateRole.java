package dev.stoa.customer.staff;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Makes a role. */
@UseCase
class CreateRole {

    private static final int LONGEST_NAME = 60;

    private static final Logger log = LoggerFactory.getLogger(CreateRole.class);

    private final Roles roles;
    private final Ids ids;

    CreateRole(Roles roles, Ids ids) {
        this.roles = roles;
        this.ids = ids;
    }

    RoleCreatePayload handle(RoleCreateInput input, Caller caller) {
        var manager = caller.requireStaff(Permission.STAFF_MANAGE);
        var form = new Form();
        var name = form.required(input.name(), LONGEST_NAME, "name");
        if (input.permissions().isEmpty()) {
            form.refuse(GeneralError.required("permissions"));
        }
        if (roles.count() >= Roles.MOST) {
            form.refuse(GeneralError.invalid("At most " + Roles.MOST + " roles."));
        }
        if (form.isRefused()) {
            return RoleCreatePayload.refused(form.errors());
        }
        var role = Role.of(ids.next("rol"), name, Set.copyOf(input.permissions()));
        try {
            roles.insert(role);
        } catch (DuplicateKeyException e) {
            return RoleCreatePayload.refused(
                    List.of(GeneralError.invalid("Another role has this name.", "name")));
        }
        log.info("{} made role {} with {}", manager.id(), role.id(), role.permissions());
        return RoleCreatePayload.done(role);
    }
}
