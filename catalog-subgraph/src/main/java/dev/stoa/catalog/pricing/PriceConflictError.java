package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change.Author;
import dev.stoa.catalog.change.ChangeSource;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else set or took away a price since it was read.
 *
 * @param current null where there is none any more
 * @param by null where nobody noted it
 */
record PriceConflictError(
        List<String> path, @Nullable ListedPrice current, @Nullable PriceAuthor by)
        implements UserError {

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

    public @Nullable ChangeSource source() {
        return actor().map(Actor::source).orElse(null);
    }

    public @Nullable Author changedBy() {
        return actor().map(Actor::author).orElse(null);
    }

    public @Nullable Instant changedAt() {
        return by == null ? null : by.at();
    }

    private Optional<Actor> actor() {
        return Optional.ofNullable(by).map(PriceAuthor::actor);
    }
}
