/**
 * Tells caches in front of the shop how long an answer holds.
 *
 * <p>{@code @cacheControl} in the schema says it of root fields and types; an answer holds as long
 * as the part of it that holds shortest. What anybody signed in asks for, what is of one person and
 * what failed is kept by nobody. Start with {@link dev.stoa.platform.caching.CacheHeaders}.
 */
@NullMarked
package dev.stoa.platform.caching;

import org.jspecify.annotations.NullMarked;
