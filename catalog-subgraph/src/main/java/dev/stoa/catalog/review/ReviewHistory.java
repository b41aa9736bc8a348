package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Changes;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps what others than staff change of reviews, so that staff who come late are told. Part of the
 * transaction of whoever changes one.
 */
@Component
class ReviewHistory {

    private final Reviews reviews;
    private final Changes changes;
    private final Clock clock;

    ReviewHistory(Reviews reviews, Changes changes, Clock clock) {
        this.reviews = reviews;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores the next version of a review; false when somebody else changed it since. */
    boolean replace(Review review, Review next, Actor by) {
        if (!reviews.replace(review, next)) {
            return false;
        }
        var made = ChangedReviews.between(review, next);
        changes.append(List.of(Change.of(next.id(), next.version(), by, clock.instant(), made)));
        return true;
    }

    /** It holds what the author wrote. */
    void forget(Review review) {
        changes.forget(review.id());
    }
}
