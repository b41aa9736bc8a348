package dev.stoa.catalog.product;

import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** What one piece costs in the shop's home market. */
record VariantPrice(Money listed, Money net, Money tax, Money gross, @Nullable Money compareAt) {}
