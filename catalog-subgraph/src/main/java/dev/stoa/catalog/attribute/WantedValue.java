package dev.stoa.catalog.attribute;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The value of an attribute as staff send it: one of them is set, the one that fits the kind. */
record WantedValue(
        String attributeId,
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable Boolean isTrue,
        @Nullable List<String> choices,
        @Nullable String dayOn,
        @Nullable String productId,
        @Nullable String fileId) {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,6})?");

    /** What fits the attribute of a value from a file; nothing where it does not fit. */
    static WantedValue of(AttributeDefinition definition, Object value) {
        var text = value instanceof String written ? written : null;
        var kind = definition.kind();
        return new WantedValue(
                definition.id(),
                kind == AttributeKind.TEXT ? text : null,
                kind == AttributeKind.NUMBER ? number(value) : null,
                kind == AttributeKind.BOOLEAN && value instanceof Boolean is ? is : null,
                kind.hasChoices() ? keys(value) : null,
                kind == AttributeKind.DATE ? text : null,
                kind == AttributeKind.REFERENCE ? text : null,
                kind == AttributeKind.FILE ? text : null);
    }

    private static @Nullable BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case String digits when DIGITS.matcher(digits).matches() -> new BigDecimal(digits);
            default -> null;
        };
    }

    private static @Nullable List<String> keys(Object value) {
        return value instanceof List<?> keys ? keys.stream().map(String::valueOf).toList() : null;
    }

    long howMany() {
        return Stream.of(text, number, isTrue, choices, dayOn, productId, fileId)
                .filter(it -> it != null)
                .count();
    }
}
