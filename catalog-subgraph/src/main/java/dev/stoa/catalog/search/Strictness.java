package dev.stoa.catalog.search;

/** How much of what was typed a hit must have: from one to the next only while nothing is found. */
enum Strictness {
    /** Every word, as it was typed. */
    EXACT,
    /** Every word, or one much like it. */
    TYPING_ERRORS,
    /** Most of the words, or such as are much like them. */
    MOST_WORDS
}
