package dev.stoa.catalog.change;

import dev.stoa.platform.mongo.Backoff;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of one try to store an edit. Whoever is overtaken tries again, on top of what the
 * others have stored.
 *
 * @param <P> what the author of the edit is told
 */
public sealed interface Attempt<P> {

    record Ended<P>(P answer) implements Attempt<P> {}

    /** Somebody else stored their edit of this version first. */
    record Overtaken<P>(long version) implements Attempt<P> {}

    /**
     * @param tries reads the object, makes the edit and stores it, each time anew
     * @param refused the answer to whom everybody else was faster, again and again
     */
    static <P> P untilEnded(Supplier<Attempt<P>> tries, Function<ConflictError, P> refused) {
        final int most = 20;
        long version = 0;
        for (int attempt = 1; attempt <= most; attempt++) {
            switch (tries.get()) {
                case Ended<P> it -> {
                    return it.answer();
                }
                case Overtaken<P> it -> version = it.version();
            }
            Backoff.pause(attempt);
        }
        return refused.apply(ConflictError.unexplained(version));
    }
}
