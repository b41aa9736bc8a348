/**
 * The way in: routes, API keys, idempotency keys, faults, and the HTTP server around them.
 *
 * <p>{@link dev.stoa.stripesandbox.door.StripeDoor} is the order of things for each call: key,
 * route, faults at the door, idempotency key, parameters, effect, answer.
 */
@NullMarked
package dev.stoa.stripesandbox.door;

import org.jspecify.annotations.NullMarked;
