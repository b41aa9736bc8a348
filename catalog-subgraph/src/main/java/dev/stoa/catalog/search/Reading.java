package dev.stoa.catalog.search;

import java.util.Set;

/**
 * How a text is taken.
 *
 * @param misspelt words that nothing in the index has, so that they are taken for others
 */
record Reading(Strictness strictness, Set<String> misspelt) {

    static final Reading AS_TYPED = new Reading(Strictness.EXACT, Set.of());
}
