/**
 * A stand-in for Stripe: a small server that speaks its REST API, remembers, declines, asks for 3-D
 * Secure, disputes and sends webhooks as Stripe does, and misbehaves on request.
 *
 * <p>Start at {@link dev.stoa.stripesandbox.StripeSandbox}; run it alone with {@link
 * dev.stoa.stripesandbox.Main}. What it is not is said in the module's README.
 */
@NullMarked
package dev.stoa.stripesandbox;

import org.jspecify.annotations.NullMarked;
