package dev.stoa.catalog.preview;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make a token. */
public record PreviewPayload(
        @Nullable Preview preview, List<UserError> userErrors, List<UserError> warnings) {

    static PreviewPayload done(Preview preview) {
        return new PreviewPayload(preview, List.of(), List.of());
    }

    static PreviewPayload refused(UserError reason) {
        return new PreviewPayload(null, List.of(reason), List.of());
    }
}
