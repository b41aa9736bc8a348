package dev.stoa.catalog.review;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of what takes a review away, or may do so. */
record ReviewIdPayload(
        @Nullable String reviewId, List<UserError> userErrors, List<UserError> warnings) {

    static ReviewIdPayload done(String reviewId) {
        return new ReviewIdPayload(reviewId, List.of(), List.of());
    }

    static ReviewIdPayload refused(List<UserError> reasons) {
        return new ReviewIdPayload(null, List.copyOf(reasons), List.of());
    }

    static ReviewIdPayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
