package dev.stoa.catalog.review;

/** Order of a list of reviews; the id breaks ties. */
enum ReviewSort {
    NEWEST,
    HELPFUL,
    RATING_HIGHEST,
    RATING_LOWEST
}
