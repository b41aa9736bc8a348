package dev.stoa.catalog.product;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What staff write of how many pieces may be bought at once: {@code quantityRules}. */
public final class QuantityRulesForm {

    private static final String RULES = "quantityRules";
    private static final int MOST_RULES = 20;
    private static final int MOST_PIECES = 999;

    private QuantityRulesForm() {}

    /** The rules as they are filled in; where one is wrong, all stay as they were. */
    public static List<QuantityRule> fill(List<QuantityRule> old, Patch patch, Problems problems) {
        if (!patch.has(RULES)) {
            return old;
        }
        var written = patch.<@Nullable List<Map<String, @Nullable Object>>>valueOr(RULES, null);
        if (written == null) {
            return List.of();
        }
        if (written.size() > MOST_RULES) {
            problems.invalid("At most " + MOST_RULES + ".", RULES);
            return old;
        }
        var rules = new ArrayList<QuantityRule>();
        var groups = new HashSet<@Nullable String>();
        for (int i = 0; i < written.size(); i++) {
            var rule = rule(new Patch(written.get(i)), i, problems);
            if (rule == null) {
                continue;
            }
            if (groups.add(rule.customerGroupId())) {
                rules.add(rule);
            } else {
                problems.invalid("One rule for each.", RULES, "" + i, "customerGroupId");
            }
        }
        return rules.size() == written.size() ? rules : old;
    }

    private static @Nullable QuantityRule rule(Patch written, int index, Problems problems) {
        int minimum = written.required("minimum");
        var maximum = written.<@Nullable Integer>valueOr("maximum", null);
        int increment = written.required("increment");
        var wrong = new ArrayList<String>();
        if (!isCount(increment)) {
            wrong.add("increment");
        }
        if (!isCount(minimum) || minimum % Math.max(1, increment) != 0) {
            wrong.add("minimum");
        }
        if (maximum != null
                && (!isCount(maximum)
                        || maximum < minimum
                        || maximum % Math.max(1, increment) != 0)) {
            wrong.add("maximum");
        }
        wrong.forEach(
                field ->
                        problems.invalid(
                                "1 to 999, a multiple of the increment, the maximum not below the"
                                        + " minimum.",
                                RULES,
                                "" + index,
                                field));
        return wrong.isEmpty()
                ? new QuantityRule(
                        written.<@Nullable String>valueOr("customerGroupId", null),
                        minimum,
                        maximum,
                        increment)
                : null;
    }

    private static boolean isCount(int pieces) {
        return pieces >= 1 && pieces <= MOST_PIECES;
    }
}
