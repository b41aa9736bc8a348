package dev.stoa.customer.signin;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Who asks. */
record Viewer(Kind kind, List<Permission> permissions) {

    enum Kind {
        GUEST,
        CUSTOMER,
        STAFF
    }

    static Viewer of(Caller caller) {
        return switch (caller) {
            case Caller.Customer _ -> new Viewer(Kind.CUSTOMER, List.of());
            case Caller.Staff staff ->
                    new Viewer(Kind.STAFF, staff.permissions().stream().sorted().toList());
            case Caller.Guest _ -> new Viewer(Kind.GUEST, List.of());
            case Caller.Service _ -> new Viewer(Kind.GUEST, List.of());
        };
    }
}
