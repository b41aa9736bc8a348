package dev.stoa.catalog.recommendation;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code personalizationSet}. */
record PersonalizationSetPayload(
        @Nullable Personalization personalization,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static PersonalizationSetPayload done(Personalization kept) {
        return new PersonalizationSetPayload(kept, List.of(), List.of());
    }

    static PersonalizationSetPayload refused(UserError reason) {
        return new PersonalizationSetPayload(null, List.of(reason), List.of());
    }
}
