package dev.stoa.customer.session;

import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;

/** Whose session it is. */
public record Holder(HolderKind kind, String id) {

    public static Holder customer(String id) {
        return new Holder(HolderKind.CUSTOMER, id);
    }

    public static Holder staff(String id) {
        return new Holder(HolderKind.STAFF, id);
    }

    /**
     * @throws StoaException UNAUTHENTICATED for guests, FORBIDDEN for services
     */
    public static Holder of(Caller caller) {
        return switch (caller) {
            case Caller.Customer customer -> customer(customer.id());
            case Caller.Staff staff -> staff(staff.id());
            case Caller.Guest _ -> throw StoaException.unauthenticated();
            case Caller.Service _ -> throw StoaException.forbidden();
        };
    }

    /**
     * Id of the session that a request belongs to.
     *
     * @throws StoaException UNAUTHENTICATED for guests, FORBIDDEN for services
     */
    public static String sessionOf(Caller caller) {
        return switch (caller) {
            case Caller.Customer customer -> customer.sessionId();
            case Caller.Staff staff -> staff.sessionId();
            case Caller.Guest _ -> throw StoaException.unauthenticated();
            case Caller.Service _ -> throw StoaException.forbidden();
        };
    }

    static boolean isSessionOf(Caller caller, String sessionId) {
        return switch (caller) {
            case Caller.Customer customer -> customer.sessionId().equals(sessionId);
            case Caller.Staff staff -> staff.sessionId().equals(sessionId);
            case Caller.Guest _ -> false;
            case Caller.Service _ -> false;
        };
    }
}
