/**
 * How the shop sells: a row for each order, small enough to be summed, and the reports made of
 * them.
 *
 * <p>A row says what its order says now. Whoever hears that an order changed reads it and puts the
 * row anew, unless a newer one is there: so events may come twice, late or in any order, and all
 * orders may be counted again at any time. Sums are made when they are asked for, from an index
 * that holds every figure. Start with {@link dev.stoa.order.analytics.CountSales} and {@link
 * dev.stoa.order.analytics.ReportSales}; {@code docs/sales.md} tells what counts as what.
 */
@NullMarked
package dev.stoa.order.analytics;

import org.jspecify.annotations.NullMarked;
