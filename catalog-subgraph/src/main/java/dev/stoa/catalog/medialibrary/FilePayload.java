package dev.stoa.catalog.medialibrary;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code mediaFileCreate} and {@code mediaFileUpdate}. */
record FilePayload(
        @Nullable LibraryFile file, List<UserError> userErrors, List<UserError> warnings) {

    static FilePayload done(LibraryFile file, UserError... warnings) {
        return new FilePayload(file, List.of(), List.of(warnings));
    }

    static FilePayload refused(List<UserError> reasons) {
        return new FilePayload(null, List.copyOf(reasons), List.of());
    }

    static FilePayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
