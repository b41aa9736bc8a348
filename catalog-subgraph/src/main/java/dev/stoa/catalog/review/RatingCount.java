package dev.stoa.catalog.review;

/** How many gave so many stars. */
record RatingCount(int rating, int count) {}
