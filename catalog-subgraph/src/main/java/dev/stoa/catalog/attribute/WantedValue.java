package dev.stoa.catalog.attribute;

import java.math.BigDecimal;
import java.util.List;
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

    long howMany() {
        return Stream.of(text, number, isTrue, choices, dayOn, productId, fileId)
                .filter(it -> it != null)
                .count();
    }
}
