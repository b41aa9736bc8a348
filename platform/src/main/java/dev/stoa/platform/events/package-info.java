/**
 * Events between subgraphs: written to the outbox in the aggregate's transaction, relayed to a
 * Redis Stream or, while Redis is away, straight to the subgraphs, and handled once in effect
 * behind an inbox.
 *
 * <p>Start with {@link dev.stoa.platform.events.Outbox} on the sending and {@link
 * dev.stoa.platform.events.EventHandler} on the receiving side.
 */
@NullMarked
package dev.stoa.platform.events;

import org.jspecify.annotations.NullMarked;
