/**
 * Products that the shop shows together.
 *
 * <p>Membership is kept with the products, behind the port {@link
 * dev.stoa.catalog.collection.CollectedProducts}, since that is where lists are filtered. Start
 * with {@link dev.stoa.catalog.collection.CreateCollection}.
 */
@NullMarked
package dev.stoa.catalog.collection;

import org.jspecify.annotations.NullMarked;
