/**
 * What things cost: lines, delivery and tax put together, from loaded facts by pure functions.
 *
 * <p>Every line is rounded once, half-up; everything else is a sum, so lines and delivery always
 * sum to the total and the tax lines to its tax. Start with {@link dev.stoa.order.quote.Quote#of}.
 */
@NullMarked
package dev.stoa.order.quote;

import org.jspecify.annotations.NullMarked;
