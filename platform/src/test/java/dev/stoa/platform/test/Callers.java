package dev.stoa.platform.test;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Callers for tests, and a way to run a query as one of them. */
public final class Callers {

    public static final Caller GUEST = new Caller.Guest();

    private Callers() {}

    public static Caller.Customer customer(String id) {
        return new Caller.Customer(id, "ses_" + id, Set.of());
    }

    public static Caller customer(String id, Set<String> groups) {
        return new Caller.Customer(id, "ses_" + id, groups);
    }

    public static Caller.Staff staff(Permission... permissions) {
        return new Caller.Staff(
                "stf_test",
                "ses_test",
                permissions.length == 0 ? EnumSet.allOf(Permission.class) : Set.of(permissions));
    }

    public static Caller.Service service(String name) {
        return new Caller.Service(name);
    }

    public static <T> T as(Caller caller, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
