package dev.stoa.catalog.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What makes a product part of a collection that nobody fills by hand. */
public record CollectionRules(RuleMatch match, List<CollectionRule> rules) {

    /** Whether every rule must hold, or one of them. */
    public enum RuleMatch {
        ALL,
        ANY
    }

    /** One condition: exactly one of its parts is set. */
    public record CollectionRule(
            @Nullable String tag,
            @Nullable String brandId,
            @Nullable String categoryId,
            @Nullable String productKindId,
            @Nullable PriceSpan price,
            @Nullable AttributeWish attribute,
            boolean isExcluded) {

        private String text() {
            return (isExcluded ? "not " : "")
                    + Stream.of(tag, brandId, categoryId, productKindId, price, attribute)
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .collect(Collectors.joining());
        }
    }

    /** Listed prices of any variant, both ends included. */
    public record PriceSpan(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /** A value as the product keeps it: of a choice its key. */
    public record AttributeWish(String attributeId, String value) {}

    public CollectionRules {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rules: none (expected: at least one)");
        }
        rules = List.copyOf(rules);
    }

    /** To show. */
    String text() {
        return match
                + ": "
                + rules.stream().map(CollectionRule::text).collect(Collectors.joining(" | "));
    }
}
