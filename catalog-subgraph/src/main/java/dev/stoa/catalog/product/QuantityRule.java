package dev.stoa.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many pieces of a variant may be bought at once.
 *
 * @param customerGroupId for whom; null for whoever has no rule of their own
 * @param minimum at least 1
 * @param maximum null for as many as a cart takes
 * @param increment only in multiples of it; both bounds are such
 */
public record QuantityRule(
        @Nullable String customerGroupId, int minimum, @Nullable Integer maximum, int increment) {

    public static final QuantityRule ANY = new QuantityRule(null, 1, null, 1);

    public QuantityRule {
        if (increment < 1 || minimum < 1 || minimum % increment != 0) {
            throw new IllegalArgumentException(
                    "minimum: " + minimum + " (expected: a multiple of " + increment + ")");
        }
        if (maximum != null && (maximum < minimum || maximum % increment != 0)) {
            throw new IllegalArgumentException(
                    "maximum: " + maximum + " (expected: a multiple of " + increment + ")");
        }
    }

    /** The first rule of a group the buyer is in, or else that for all. */
    static QuantityRule of(List<QuantityRule> rules, Set<String> customerGroups) {
        return rules.stream()
                .filter(rule -> rule.isFor(customerGroups))
                .findFirst()
                .or(() -> rules.stream().filter(QuantityRule::isForAll).findFirst())
                .orElse(ANY);
    }

    private boolean isFor(Collection<String> customerGroups) {
        return customerGroupId != null && customerGroups.contains(customerGroupId);
    }

    private boolean isForAll() {
        return customerGroupId == null;
    }

    /** As staff read it in a history. */
    @Override
    public String toString() {
        return (customerGroupId == null ? "" : customerGroupId + ": ")
                + minimum
                + " to "
                + (maximum == null ? "any" : maximum)
                + " by "
                + increment;
    }
}
