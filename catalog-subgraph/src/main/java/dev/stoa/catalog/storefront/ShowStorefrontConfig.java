package dev.stoa.catalog.storefront;

import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.storefront.StorefrontConfig.Limits;
import dev.stoa.catalog.storefront.StorefrontConfig.Settings;
import dev.stoa.catalog.upload.PhotoLimits;
import dev.stoa.catalog.warehouse.Warehouses;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.relay.PageArguments;

/**
 * Puts together what is configured, what staff have said, and where the shop sells and hands out.
 */
@UseCase
class ShowStorefrontConfig {

    private static final Limits LIMITS =
            new Limits(PageArguments.LARGEST_SIZE, PhotoLimits.MOST_FILES, PhotoLimits.LARGEST);

    private final Settings configured;
    private final ShopSettings written;
    private final Markets markets;
    private final Warehouses warehouses;

    ShowStorefrontConfig(
            Settings configured, ShopSettings written, Markets markets, Warehouses warehouses) {
        this.configured = configured;
        this.written = written;
        this.markets = markets;
        this.warehouses = warehouses;
    }

    StorefrontConfig handle() {
        return of(written.remembered());
    }

    StorefrontConfig of(WrittenSettings settings) {
        return new StorefrontConfig(
                settings.over(configured),
                markets.open(),
                !warehouses.offeringPickup().isEmpty(),
                LIMITS,
                settings.version());
    }
}
