package dev.stoa.catalog.review;

import java.util.Optional;

/**
 * What the shop makes of the reviews of customers who were erased.
 *
 * @param stay whether those that are shown stay
 * @param name what they show in place of the author's
 */
record ErasedAuthors(boolean stay, String name) {

    /** The review as it stays; empty when it goes. */
    Optional<Review> kept(Review review) {
        return stay && review.isPublished() ? Optional.of(review.nameless(name)) : Optional.empty();
    }
}
