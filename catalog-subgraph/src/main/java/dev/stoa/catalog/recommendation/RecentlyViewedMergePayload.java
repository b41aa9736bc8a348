package dev.stoa.catalog.recommendation;

import dev.stoa.platform.errors.UserError;
import java.util.List;

/** Answer of {@code recentlyViewedMerge}. */
record RecentlyViewedMergePayload(
        int mergedCount, List<UserError> userErrors, List<UserError> warnings) {

    static RecentlyViewedMergePayload done(long mergedCount) {
        return new RecentlyViewedMergePayload((int) mergedCount, List.of(), List.of());
    }

    static RecentlyViewedMergePayload refused(UserError reason) {
        return new RecentlyViewedMergePayload(0, List.of(reason), List.of());
    }
}
