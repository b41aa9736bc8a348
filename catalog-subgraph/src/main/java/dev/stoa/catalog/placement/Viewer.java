package dev.stoa.catalog.placement;

import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a slot.
 *
 * @param isSignedIn true for customers; staff see what guests see
 * @param market its handle, asked for only where a banner is for some markets
 */
record Viewer(boolean isSignedIn, Supplier<String> market, Set<String> customerGroupIds) {

    /** As whom staff want to look. */
    record Wanted(boolean isSignedIn, @Nullable String market, List<String> customerGroupIds) {}

    static Viewer of(Caller caller, Supplier<String> market) {
        return new Viewer(caller instanceof Caller.Customer, market, caller.customerGroups());
    }

    Viewer as(Wanted wanted) {
        var named = wanted.market();
        return new Viewer(
                wanted.isSignedIn(),
                named == null ? market : () -> named,
                Set.copyOf(wanted.customerGroupIds()));
    }
}
