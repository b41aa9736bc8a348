/**
 * Money back: at once, pending, or failing later, as the card behind the charge has it.
 *
 * <p>A charge never gives back more than was captured; {@link
 * dev.stoa.stripesandbox.refund.CreateRefund} is where that is decided.
 */
@NullMarked
package dev.stoa.stripesandbox.refund;

import org.jspecify.annotations.NullMarked;
