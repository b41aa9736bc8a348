/**
 * Misfortune on demand: a slow or lost answer, an error before or after the effect, webhooks that
 * stay away, come twice or in the wrong order. Start at {@link dev.stoa.stripesandbox.fault.Fault}.
 */
@NullMarked
package dev.stoa.stripesandbox.fault;

import org.jspecify.annotations.NullMarked;
