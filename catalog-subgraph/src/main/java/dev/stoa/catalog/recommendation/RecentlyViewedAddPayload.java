package dev.stoa.catalog.recommendation;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code recentlyViewedAdd}. */
record RecentlyViewedAddPayload(
        @Nullable String visitorToken, List<UserError> userErrors, List<UserError> warnings) {

    static RecentlyViewedAddPayload done(@Nullable String visitorToken) {
        return new RecentlyViewedAddPayload(visitorToken, List.of(), List.of());
    }

    static RecentlyViewedAddPayload refused(UserError reason) {
        return new RecentlyViewedAddPayload(null, List.of(reason), List.of());
    }
}
