package dev.stoa.catalog.search;

/** How much of what was typed a hit must have: from one to the next only while nothing is found. */
enum Strictness {
    /** Every word, as it was typed. */
    EXACT,
    /** Every word; those that nothing has may be others much like them. */
    TYPING_ERRORS,
    /** Most of the words. */
    MOST_WORDS
}
