/**
 * Events and their way to the shop: signed, at least once, retried with growing waits.
 *
 * <p>Events of one payment are first sent in order, several payments at a time; a retry does not
 * hold up what comes after it. Start at {@link dev.stoa.stripesandbox.webhook.Deliveries}.
 */
@NullMarked
package dev.stoa.stripesandbox.webhook;

import org.jspecify.annotations.NullMarked;
