package dev.stoa.platform.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an update input: a field that is absent stays as it is, one that is null is
 * cleared. Fetchers take it as a parameter.
 */
public record Patch(Map<String, @Nullable Object> fields) {

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** True when the field is given and null: a required attribute must then be refused. */
    public boolean clears(String field) {
        return has(field) && fields.get(field) == null;
    }

    /** The new value of the field: the one given, null included, else the current one. */
    @SuppressWarnings({"unchecked", "NullAway"}) // T is nullable where the schema allows null
    public <T extends @Nullable Object> T valueOr(String field, T current) {
        if (!has(field)) {
            return current;
        }
        return (T) fields.get(field);
    }

    /** A value that the schema requires, such as the id. */
    @SuppressWarnings("unchecked")
    public <T> T required(String field) {
        var value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException(
                    "field: " + field + " (expected: required by the schema)");
        }
        return (T) value;
    }
}
