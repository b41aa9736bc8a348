package dev.stoa.catalog.content;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a token that shows the draft of a page to whoever has it. */
@UseCase
class CreatePreview {

    private static final int MOST_HOURS = 168;

    /** For which page. */
    record Command(String id, int hours) {}

    /** A token with its end. */
    record Preview(String token, Instant expiresAt) {}

    /** The answer. */
    record PreviewPayload(
            @Nullable Preview preview, List<UserError> userErrors, List<UserError> warnings) {

        static PreviewPayload refused(UserError reason) {
            return new PreviewPayload(null, List.of(reason), List.of());
        }
    }

    private final Pages pages;
    private final PreviewTokens tokens;
    private final Clock clock;

    CreatePreview(Pages pages, PreviewTokens tokens, Clock clock) {
        this.pages = pages;
        this.tokens = tokens;
        this.clock = clock;
    }

    PreviewPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        if (command.hours() < 1 || command.hours() > MOST_HOURS) {
            return PreviewPayload.refused(
                    GeneralError.invalid("1 to " + MOST_HOURS + " hours.", "hours"));
        }
        if (pages.byId(command.id()).isEmpty()) {
            return PreviewPayload.refused(GeneralError.notFound("The page", "id"));
        }
        var expiresAt =
                clock.instant()
                        .plus(Duration.ofHours(command.hours()))
                        .truncatedTo(ChronoUnit.SECONDS);
        var preview = new Preview(tokens.sign(command.id(), expiresAt), expiresAt);
        return new PreviewPayload(preview, List.of(), List.of());
    }
}
