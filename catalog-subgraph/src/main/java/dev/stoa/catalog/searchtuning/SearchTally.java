package dev.stoa.catalog.searchtuning;

/**
 * Some searches for one text.
 *
 * @param withoutHits how many of them found nothing
 * @param opened hits of them that were opened
 * @param withOpened searches of which at least one was
 * @param positions of the opened hits, added up
 */
record SearchTally(long searches, long withoutHits, long opened, long withOpened, long positions) {

    static SearchTally ofSearch(boolean isAnythingFound) {
        return new SearchTally(1, isAnythingFound ? 0 : 1, 0, 0, 0);
    }

    static SearchTally ofOpened(int position, boolean isFirst) {
        return new SearchTally(0, 0, 1, isFirst ? 1 : 0, position);
    }

    SearchTally plus(SearchTally other) {
        return new SearchTally(
                searches + other.searches,
                withoutHits + other.withoutHits,
                opened + other.opened,
                withOpened + other.withOpened,
                positions + other.positions);
    }
}
