/**
 * What subscriptions of all subgraphs have in common: who watches what, and how streams end.
 *
 * <p>Watchers are woken by a signal that melts with those before it, so that a slow client holds up
 * nobody and misses no state. Guests may fill half of the memory, one who signed in may watch so
 * much. Start with {@link dev.stoa.platform.live.Watchers}.
 */
@NullMarked
package dev.stoa.platform.live;

import org.jspecify.annotations.NullMarked;
