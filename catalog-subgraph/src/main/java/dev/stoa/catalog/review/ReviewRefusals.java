package dev.stoa.catalog.review;

import dev.stoa.platform.errors.GeneralError;

/** What is said when nothing was done to a review. */
final class ReviewRefusals {

    private ReviewRefusals() {}

    static GeneralError notFound() {
        return GeneralError.notFound("The review", "id");
    }

    static GeneralError conflict() {
        return GeneralError.conflict("expectedVersion");
    }

    static GeneralError ownReview() {
        return GeneralError.of("OWN_REVIEW", "This review is your own.", "id");
    }

    static GeneralError alreadyReviewed() {
        return GeneralError.of(
                "ALREADY_REVIEWED",
                "You have reviewed this product already. Change that review instead.",
                "productId");
    }
}
