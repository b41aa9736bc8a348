package dev.stoa.catalog.menu;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the mutations that change menus. */
record MenuPayload(@Nullable Menu menu, List<UserError> userErrors, List<UserError> warnings) {

    static MenuPayload refused(List<UserError> reasons) {
        return new MenuPayload(null, reasons, List.of());
    }
}
