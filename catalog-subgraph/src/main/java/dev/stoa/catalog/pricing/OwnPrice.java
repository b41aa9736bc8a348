package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** What is written on a variant itself, in the shop's own currency. */
public record OwnPrice(String variantId, Money price, @Nullable Money compareAt) {}
