package dev.stoa.catalog.attribute;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a product is like, by names that mean the same in every shop.
 *
 * @param kind name of its kind, empty for none; null where nothing is said of it
 * @param values by key of the attribute: a text, a number or its digits, true or false, keys of
 *     choices, a day, the slug of another product, or the id of a file; null where nothing is said
 *     of them
 */
public record NamedTraits(@Nullable String kind, @Nullable Map<String, Object> values) {

    public static final NamedTraits NONE = new NamedTraits("", Map.of());

    boolean isSilent() {
        return kind == null && values == null;
    }

    boolean hasValues() {
        return values != null && !values.isEmpty();
    }
}
