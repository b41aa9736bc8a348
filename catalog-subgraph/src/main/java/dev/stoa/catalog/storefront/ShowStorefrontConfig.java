package dev.stoa.catalog.storefront;

import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.storefront.StorefrontConfig.Limits;
import dev.stoa.catalog.storefront.StorefrontConfig.Settings;
import dev.stoa.catalog.upload.PhotoLimits;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.relay.PageArguments;

/** Puts together what is configured and where the shop sells. */
@UseCase
class ShowStorefrontConfig {

    private static final Limits LIMITS =
            new Limits(PageArguments.LARGEST_SIZE, PhotoLimits.MOST_FILES, PhotoLimits.LARGEST);

    private final Settings settings;
    private final Markets markets;

    ShowStorefrontConfig(Settings settings, Markets markets) {
        this.settings = settings;
        this.markets = markets;
    }

    StorefrontConfig handle() {
        return new StorefrontConfig(settings, markets.open(), LIMITS);
    }
}
