package dev.stoa.catalog.medialibrary;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code mediaFileCreate} and {@code mediaFileUpdate}. */
record FilePayload(
        @Nullable LibraryFile file, List<UserError> userErrors, List<UserError> warnings) {

    static FilePayload done(LibraryFile file) {
        return new FilePayload(file, List.of(), List.of());
    }

    static FilePayload thereAlready(LibraryFile file) {
        var warning = GeneralError.of("ALREADY_THERE", "This file was in the library before.");
        return new FilePayload(file, List.of(), List.of(warning));
    }

    static FilePayload refused(List<UserError> reasons) {
        return new FilePayload(null, List.copyOf(reasons), List.of());
    }

    static FilePayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
