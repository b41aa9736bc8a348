/**
 * Stock watched live: by shoppers whether variants can be bought, by staff what becomes low.
 *
 * <p>Every instance hears of all changes of the stock by the change stream that also tells what to
 * forget, and wakes its watchers. A signal carries nothing: watchers look at the stock as it now
 * is, and are sent what has changed for them. What becomes low is told other subgraphs by an event
 * too. Start with {@link dev.stoa.catalog.stockwatch.WatchAvailability}.
 */
@NullMarked
package dev.stoa.catalog.stockwatch;

import org.jspecify.annotations.NullMarked;
