package dev.stoa.platform.graphql;

import dev.stoa.platform.errors.StoaException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks inputs of which exactly one field must be set; a null lets {@code @oneOf} be passed by.
 */
public final class OneOf {

    private OneOf() {}

    /**
     * @param argument name of the argument, for the message
     * @throws StoaException BAD_REQUEST unless exactly one of the fields is there
     */
    public static void require(String argument, @Nullable Object... fields) {
        if (Stream.of(fields).filter(Objects::nonNull).count() != 1) {
            throw StoaException.badRequest("`" + argument + "` must have exactly one field.");
        }
    }
}
