package dev.stoa.catalog.search;

import java.util.List;
import java.util.Optional;

/** Finds products by what a shopper types, whatever it is that searches. */
interface ProductSearch {

    /**
     * @param after empty for the first page
     * @throws dev.stoa.platform.errors.StoaException UNAVAILABLE while nothing can be searched
     */
    Hits find(SearchQuestion question, Optional<Place> after, int size);

    /** How many match. */
    long count(SearchQuestion question);

    /** What the hits can be narrowed by, with how many each choice would leave. */
    List<FacetCount> facets(SearchQuestion question);

    /**
     * Words of the titles and names of the best hits, as often as they come; none when the question
     * was found as it was typed.
     */
    List<String> wordsInsteadOf(SearchQuestion question);

    /** What somebody who has typed so much may be looking for. */
    Guess guess(SearchQuestion question, int products);

    /**
     * @param words of titles of the best hits, as often as they come
     */
    record Guess(
            List<String> productIds,
            List<String> categoryIds,
            List<String> brandIds,
            List<String> words) {}
}
