package dev.stoa.catalog.variation;

import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.text.Problems;
import java.util.HashSet;
import java.util.List;

/** What options a product can have. */
public final class OptionRules {

    public static final int MOST_VARIANTS = 500;
    private static final int MOST_OPTIONS = 3;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST = 100;

    private OptionRules() {}

    public static void check(List<ProductOption> options, Problems problems) {
        if (options.size() > MOST_OPTIONS) {
            problems.invalid("At most " + MOST_OPTIONS + " options.", "options");
        }
        requireNames(options.stream().map(ProductOption::name).toList(), problems);
        for (var option : options) {
            if (option.values().size() > MOST_VALUES) {
                problems.invalid("At most " + MOST_VALUES + " values of an option.", "options");
            }
            requireNames(option.values(), problems);
        }
    }

    private static void requireNames(List<String> names, Problems problems) {
        if (new HashSet<>(names).size() < names.size()) {
            problems.invalid("Each name only once.", "options");
        }
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST)) {
            problems.invalid("Names of 1 to " + LONGEST + " characters.", "options");
        }
    }
}
