/**
 * Stripe's language on the wire: form parameters in, pretty JSON and error bodies out.
 *
 * <p>Knows no payment and no state. Which parameters an operation takes is read from {@code
 * parameters.txt}, cut from Stripe's OpenAPI description. Start at {@link
 * dev.stoa.stripesandbox.protocol.Call} and {@link dev.stoa.stripesandbox.protocol.Refusal}.
 */
@NullMarked
package dev.stoa.stripesandbox.protocol;

import org.jspecify.annotations.NullMarked;
