/**
 * What goes with a product, and what may please somebody.
 *
 * <p>Counts move with each placed order, so that reading is one command: {@link
 * dev.stoa.catalog.recommendation.BoughtProduct} holds who is bought together how surely, {@link
 * dev.stoa.catalog.recommendation.Taste} what a customer bought, Redis what somebody looked at.
 * Only what can be bought now is recommended, and nothing is remembered of those who do not want
 * it. Start with {@link dev.stoa.catalog.recommendation.RecommendForYou}.
 */
@NullMarked
package dev.stoa.catalog.recommendation;

import org.jspecify.annotations.NullMarked;
