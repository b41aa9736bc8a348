package dev.stoa.catalog.product;

import dev.stoa.catalog.market.Market;
import dev.stoa.catalog.pricing.Contents.UnitPrice;
import dev.stoa.catalog.pricing.PriceReason;
import dev.stoa.catalog.pricing.PriceTag.Tier;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import org.jspecify.annotations.Nullable;

/** What one piece costs in a market, and why. */
record VariantPrice(
        Money listed,
        Money net,
        Money tax,
        Money gross,
        @Nullable Money compareAt,
        @Nullable UnitPrice unitPrice,
        PriceReason reason) {

    static VariantPrice of(Variant variant, Tier tier, Market market) {
        var price =
                Price.ofListed(
                        tier.listed(),
                        market.taxRate(variant.taxClass()),
                        market.pricesIncludeTax());
        var contents = variant.contents();
        return new VariantPrice(
                tier.listed(),
                price.net(),
                price.tax(),
                price.gross(),
                tier.compareAt(),
                contents == null ? null : contents.priceOf(tier.listed()),
                tier.reason());
    }
}
