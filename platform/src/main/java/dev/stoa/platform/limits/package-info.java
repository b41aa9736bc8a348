/**
 * How much one request, one caller and one address may ask for, and for how long.
 *
 * <p>A document is measured once, when it is parsed ({@link dev.stoa.platform.limits.Documents});
 * what is left for each request is to add up a few page sizes. Rates are counted in the process and
 * shared through Redis in the background, so that no request waits for it ({@link
 * dev.stoa.platform.limits.Rates}). A request that takes too long is ended ({@link
 * dev.stoa.platform.limits.Deadline}). The figures are in {@code docs/limits.md}.
 */
@NullMarked
package dev.stoa.platform.limits;

import org.jspecify.annotations.NullMarked;
