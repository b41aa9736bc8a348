/**
 * Texts as the catalogue keeps them: slugs, safe HTML, words to search by.
 *
 * <p>All pure and repeatable: cleaning what is clean changes nothing, so that a second import of
 * the same file finds nothing to do. Start with {@link dev.stoa.catalog.text.Slug}.
 */
@NullMarked
package dev.stoa.catalog.text;

import org.jspecify.annotations.NullMarked;
