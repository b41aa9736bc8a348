/**
 * Orders watched live: their state now, then after every change.
 *
 * <p>{@link dev.stoa.order.live.OrderTail} hears of changes made by any instance and wakes the
 * {@link dev.stoa.platform.live.Watchers} of the order, which read it anew. A signal carries
 * nothing, so that any number of them melt into one read, and nothing is missed: a watcher is
 * registered before its first read. A stream stays open when the order has arrived or was
 * cancelled, because its money may still move. Start with {@link dev.stoa.order.live.WatchOrder}.
 */
@NullMarked
package dev.stoa.order.live;

import org.jspecify.annotations.NullMarked;
