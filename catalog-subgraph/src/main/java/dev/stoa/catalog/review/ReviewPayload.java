package dev.stoa.catalog.review;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of whatever writes a review. */
record ReviewPayload(
        @Nullable Review review, List<UserError> userErrors, List<UserError> warnings) {

    static ReviewPayload done(Review review) {
        return new ReviewPayload(review, List.of(), List.of());
    }

    static ReviewPayload refused(List<UserError> reasons) {
        return new ReviewPayload(null, List.copyOf(reasons), List.of());
    }

    static ReviewPayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
