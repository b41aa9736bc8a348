package dev.stoa.catalog.variation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An option as it is to be.
 *
 * @param previousName the one it has now, where it is to have another
 */
record WantedOption(String name, @Nullable String previousName, List<WantedValue> values) {

    /**
     * A value as it is to be.
     *
     * @param previousValue the one it has now, where it is to be another
     */
    record WantedValue(String value, @Nullable String previousValue) {

        String old() {
            return Objects.requireNonNullElse(previousValue, value).strip();
        }
    }

    String old() {
        return Objects.requireNonNullElse(previousName, name).strip();
    }
}
