package dev.stoa.platform.limits;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many things a list brings: a number, or what the variable of a request says.
 *
 * @param variable null where the document itself says it
 * @param number the size, or what it is when the variable is absent
 */
record Size(@Nullable String variable, int number) {

    static final Size ONE = new Size(null, 1);

    int of(Map<String, Object> variables) {
        if (variable == null) {
            return number;
        }
        return switch (variables.get(variable)) {
            case Number given -> Math.max(0, given.intValue());
            case Collection<?> given -> given.size();
            case null, default -> number;
        };
    }
}
