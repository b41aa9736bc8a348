package dev.stoa.catalog.review;

/** Whether a review helped. */
enum ReviewVoteChoice {
    HELPFUL,
    UNHELPFUL,
    NONE;

    int helpful() {
        return this == HELPFUL ? 1 : 0;
    }

    int unhelpful() {
        return this == UNHELPFUL ? 1 : 0;
    }
}
