package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picture is still shown somewhere. */
record MediaInUseError(
        String code, String message, @Nullable List<String> path, List<MediaUsage> usages)
        implements UserError {

    static MediaInUseError of(List<MediaUsage> usages) {
        return new MediaInUseError(
                "IN_USE", "It is still shown. Take it out there first.", List.of("id"), usages);
    }
}
