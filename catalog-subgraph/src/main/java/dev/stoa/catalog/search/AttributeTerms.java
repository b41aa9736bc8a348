package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.FilterValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * What products are like, as the index has it: {@code color=red}, and for a number {@code
 * width#0…12500000}, whose order as a text is that of the numbers. One field holds all attributes,
 * so that staff may make new ones without another index.
 */
final class AttributeTerms {

    /** Of all attributes together; the rarest are left out. */
    static final int MOST_COUNTED = 5_000;

    private static final String FIELD = "attributes";
    private static final char WORD = '=';
    private static final char NUMBER = '#';

    /** As many as a number may have. */
    private static final int DECIMALS = 6;

    /** Beyond every number; added to all, so that none is negative. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    private static final int DIGITS = 22;

    private AttributeTerms() {}

    static List<String> of(List<FilterValue> values) {
        return values.stream().map(AttributeTerms::of).distinct().toList();
    }

    private static String of(FilterValue value) {
        return switch (value) {
            case FilterValue.Word(var key, var text) -> key + WORD + text;
            case FilterValue.Number(var key, var number) -> number(key, number);
        };
    }

    private static String number(String key, BigDecimal number) {
        var digits = number.add(LIMIT).movePointRight(DECIMALS).toBigInteger().toString();
        return key + NUMBER + "0".repeat(DIGITS - digits.length()) + digits;
    }

    private static BigDecimal number(String digits) {
        var number = new BigDecimal(digits).movePointLeft(DECIMALS).subtract(LIMIT);
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    static PredicateFinalStep satisfying(SearchPredicateFactory f, AttributeWish wish) {
        if (wish.isRange()) {
            var from = end(wish.key(), wish.min(), LIMIT.negate(), RoundingMode.CEILING);
            var until = end(wish.key(), wish.max(), LIMIT, RoundingMode.FLOOR);
            return f.range().field(FIELD).between(from, until);
        }
        var terms = wish.orNoValues().stream().map(value -> wish.key() + WORD + value).toList();
        return f.terms().field(FIELD).matchingAny(terms);
    }

    private static String end(
            String key, @Nullable BigDecimal wanted, BigDecimal otherwise, RoundingMode rounding) {
        var end = wanted == null ? otherwise : wanted.max(LIMIT.negate()).min(LIMIT);
        return number(key, end.setScale(DECIMALS, rounding));
    }

    /** Hits by attribute, in the order of their keys; of numbers by ranges. */
    static List<FacetCount> counts(Map<String, Long> hits) {
        var words = new TreeMap<String, List<FacetCount.Count>>();
        var numbers = new TreeMap<String, TreeMap<BigDecimal, Long>>();
        hits.forEach(
                (term, count) -> {
                    int end = endOfKey(term);
                    var key = term.substring(0, end);
                    var value = term.substring(end + 1);
                    if (term.charAt(end) == NUMBER) {
                        numbers.computeIfAbsent(key, _ -> new TreeMap<>())
                                .put(number(value), count);
                    } else {
                        words.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(new FacetCount.Count(value, count));
                    }
                });
        numbers.forEach((key, byNumber) -> words.put(key, NumberSteps.few(byNumber)));
        return words.entrySet().stream()
                .map(
                        one ->
                                new FacetCount(
                                        new FacetKey(Facet.Kind.ATTRIBUTE, one.getKey()),
                                        one.getValue()))
                .toList();
    }

    /** A key has neither sign. */
    private static int endOfKey(String term) {
        int end = 0;
        while (term.charAt(end) != WORD && term.charAt(end) != NUMBER) {
            end++;
        }
        return end;
    }
}
