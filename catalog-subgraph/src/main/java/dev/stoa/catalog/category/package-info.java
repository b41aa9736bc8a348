/**
 * The tree by which shoppers browse.
 *
 * <p>A category keeps the ids of the way from the root down to itself, so that breadcrumbs and "in
 * it or below it" need no walk. Start with {@link dev.stoa.catalog.category.Category}.
 */
@NullMarked
package dev.stoa.catalog.category;

import org.jspecify.annotations.NullMarked;
