package dev.stoa.catalog.placement;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whom a banner is for: all of what is named must fit.
 *
 * @param markets handles; none for everywhere
 * @param customerGroupIds being in one is enough; none for everybody
 */
public record Audience(Customers customers, List<String> markets, List<String> customerGroupIds) {

    /** Who of those who are signed in, and of those who are not. */
    public enum Customers {
        EVERYBODY,
        GUESTS,
        SIGNED_IN
    }

    boolean fits(Viewer viewer) {
        boolean isOfThese =
                switch (customers) {
                    case EVERYBODY -> true;
                    case GUESTS -> !viewer.isSignedIn();
                    case SIGNED_IN -> viewer.isSignedIn();
                };
        return isOfThese
                && isOneOf(customerGroupIds, viewer::customerGroupIds)
                && isOneOf(markets, () -> Set.of(viewer.market().get()));
    }

    private static boolean isOneOf(List<String> wanted, Supplier<Set<String>> own) {
        return wanted.isEmpty() || own.get().stream().anyMatch(wanted::contains);
    }
}
