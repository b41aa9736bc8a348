package dev.stoa.catalog.search;

/**
 * The published reviews of a product, of which there are some.
 *
 * @param stars of all reviews together
 */
public record Rating(long stars, int reviews) {

    private static final int IMAGINED_REVIEWS = 5;
    private static final int IMAGINED_STARS = 3;
    private static final int PRECISION = 1_000_000;

    /** The mean in hundredths of stars, rounded as it is shown. */
    int average() {
        return Math.toIntExact((200 * stars + reviews) / (2L * reviews));
    }

    /**
     * To sort by: the mean as if five more had given three stars. So a single review of five stars
     * stays behind hundreds that make 4.8, and no product's place depends on reviews of others.
     */
    long rank() {
        long all = stars + IMAGINED_REVIEWS * IMAGINED_STARS;
        return all * PRECISION / (reviews + IMAGINED_REVIEWS);
    }
}
