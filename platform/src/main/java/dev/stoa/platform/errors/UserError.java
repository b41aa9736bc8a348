package dev.stoa.platform.errors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business outcome the caller can act on, part of a payload. Implementing records carry the name
 * of their GraphQL type.
 */
public interface UserError {

    /** A value of the subgraph's {@code UserErrorCode}. */
    String code();

    /** Safe to show. */
    String message();

    /** Path into {@code input}, such as {@code ["lines", "0", "quantity"]}. */
    @Nullable List<String> path();
}
