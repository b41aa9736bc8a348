package dev.stoa.catalog.recommendation;

import dev.stoa.platform.errors.UserError;
import java.util.List;

/** Answer of {@code recentlyViewedDelete}. */
record RecentlyViewedDeletePayload(
        int deletedCount, List<UserError> userErrors, List<UserError> warnings) {

    static RecentlyViewedDeletePayload done(long deletedCount) {
        return new RecentlyViewedDeletePayload((int) deletedCount, List.of(), List.of());
    }

    static RecentlyViewedDeletePayload refused(UserError reason) {
        return new RecentlyViewedDeletePayload(0, List.of(reason), List.of());
    }
}
