package dev.stoa.catalog.preview;

import dev.stoa.platform.errors.GeneralError;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;

/** Makes tokens for things that exist, for a while. */
public final class Previews {

    private static final int MOST_HOURS = 168;

    private final PreviewTokens tokens;
    private final Clock clock;

    Previews(PreviewTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @param exists whether there is such a thing
     * @param what it is, for the one who asked
     */
    public PreviewPayload make(String id, int hours, BooleanSupplier exists, String what) {
        if (hours < 1 || hours > MOST_HOURS) {
            return PreviewPayload.refused(
                    GeneralError.invalid("1 to " + MOST_HOURS + " hours.", "hours"));
        }
        if (!exists.getAsBoolean()) {
            return PreviewPayload.refused(GeneralError.notFound(what, "id"));
        }
        var expiresAt =
                clock.instant().plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
        return PreviewPayload.done(new Preview(tokens.sign(id, expiresAt), expiresAt));
    }
}
