package dev.stoa.order.catalog;

import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of another variant in one piece of a bundle.
 *
 * @param title what the buyer reads of it
 * @param price what one piece costs alone; null where that is not known
 */
public record Component(String variantId, int quantity, String title, @Nullable Money price) {}
