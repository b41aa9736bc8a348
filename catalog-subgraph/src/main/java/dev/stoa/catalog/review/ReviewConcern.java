package dev.stoa.catalog.review;

/** Why a review waits for a decision. */
enum ReviewConcern {
    NOT_VERIFIED,
    LINK,
    BANNED_WORD,
    PHOTO,
    REPORTED,
    REJECTED_BEFORE,
    HELD
}
