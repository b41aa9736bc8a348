/**
 * Paths of the shop: what each of them shows, and where visitors of old ones are sent.
 *
 * <p>The patterns stand in one place, {@link dev.stoa.catalog.route.Paths}, so that a path made for
 * an object leads back to it. What the shop shows comes before any redirect; a redirect never leads
 * to another one. Start with {@link dev.stoa.catalog.route.FindRoute}.
 */
@NullMarked
package dev.stoa.catalog.route;

import org.jspecify.annotations.NullMarked;
