/**
 * Pages that are no products: about us, terms, a guide.
 *
 * <p>Staff write a draft, in as many languages as they like; what shoppers see is a copy of it,
 * taken when it is published, and the clock decides at each read whether it is time. Every change
 * leaves a version that can be restored, of a deleted page too. Start with {@link
 * dev.stoa.catalog.content.Page} and {@link dev.stoa.catalog.content.PageWindow}.
 */
@NullMarked
package dev.stoa.catalog.content;

import org.jspecify.annotations.NullMarked;
