/**
 * Redis as something nice to have: caches and counters that the shop can do without.
 *
 * <p>Start with {@link dev.stoa.platform.redis.RedisCircuit}. Events travel over a connection of
 * their own, see {@link dev.stoa.platform.events.EventTransport}.
 */
@NullMarked
package dev.stoa.platform.redis;

import org.jspecify.annotations.NullMarked;
