package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductContent;
import dev.stoa.platform.errors.StoaException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Option values that one variant has together, as one text each: {@code Color=Red}, {@code
 * Color=Red␟Size=M}. Asking for red and M then finds products with a red M, not those with a red S
 * and a blue M.
 */
final class Choices {

    private static final char BETWEEN = '\u001f';
    private static final int MOST_ASKED = 500;

    private Choices() {}

    /** All that the variants of a product can be asked for by. */
    static List<String> of(ProductContent content) {
        var choices = new LinkedHashSet<String>();
        for (var variant : content.variants()) {
            var values = new TreeMap<String, String>();
            for (int i = 0; i < content.options().size(); i++) {
                values.put(content.options().get(i).name(), variant.optionValues().get(i));
            }
            choices.addAll(combinations(values));
        }
        return List.copyOf(choices);
    }

    private static List<String> combinations(SortedMap<String, String> values) {
        var all = new ArrayList<String>();
        for (var value : values.entrySet()) {
            var one = one(value.getKey(), value.getValue());
            var longer = all.stream().map(choice -> choice + BETWEEN + one).toList();
            all.add(one);
            all.addAll(longer);
        }
        return all;
    }

    static String one(String option, String value) {
        return option + "=" + value;
    }

    static boolean isOne(String choice) {
        return choice.indexOf(BETWEEN) < 0;
    }

    /**
     * Every combination that satisfies the wishes, one of which a variant must have.
     *
     * @param wishes wanted values by option
     * @throws StoaException BAD_REQUEST when they can be combined in too many ways
     */
    static List<String> satisfying(Map<String, List<String>> wishes) {
        var all = List.of("");
        for (var wish : new TreeMap<>(wishes).entrySet()) {
            if ((long) all.size() * wish.getValue().size() > MOST_ASKED) {
                throw StoaException.badRequest(
                        "`options` can be combined in more than "
                                + MOST_ASKED
                                + " ways. Choose fewer values.");
            }
            all =
                    all.stream()
                            .flatMap(
                                    before ->
                                            wish.getValue().stream()
                                                    .map(value -> one(wish.getKey(), value))
                                                    .map(one -> joined(before, one)))
                            .toList();
        }
        return all;
    }

    private static String joined(String before, String one) {
        return before.isEmpty() ? one : before + BETWEEN + one;
    }
}
