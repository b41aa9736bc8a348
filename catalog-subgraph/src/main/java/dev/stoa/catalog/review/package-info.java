/**
 * What customers say of products, and what the shop makes of it.
 *
 * <p>One review for each customer and product, whatever the number of orders: it is verified while
 * one order with the product stands that is not cancelled, and becomes so when the order is told of
 * later. Only published reviews count: the summary moves in the transaction that shows or hides
 * one, so that it always equals a recount. Votes are no part of the version. Nothing but the chosen
 * name tells readers who wrote. Start with {@link dev.stoa.catalog.review.Review}, {@link
 * dev.stoa.catalog.review.ReviewRules} and {@link dev.stoa.catalog.review.SubmitReview}.
 */
@NullMarked
package dev.stoa.catalog.review;

import org.jspecify.annotations.NullMarked;
