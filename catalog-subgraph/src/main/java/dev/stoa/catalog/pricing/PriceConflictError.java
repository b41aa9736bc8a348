package dev.stoa.catalog.pricing;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else set or took away a price since it was read.
 *
 * @param current null where there is none any more
 */
record PriceConflictError(List<String> path, @Nullable ListedPrice current) implements UserError {

    @Override
    public String code() {
        return "CONFLICT";
    }

    @Override
    public String message() {
        return current == null
                ? "Somebody else took this price away. Read it again and decide."
                : "Somebody else set this price to %s. Read it again and decide."
                        .formatted(current.price());
    }
}
