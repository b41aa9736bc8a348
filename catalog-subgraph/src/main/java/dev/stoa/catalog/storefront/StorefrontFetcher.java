package dev.stoa.catalog.storefront;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;

/** {@code storefront.graphqls}. */
@DgsComponent
class StorefrontFetcher {

    private final ShowStorefrontConfig showStorefrontConfig;

    StorefrontFetcher(ShowStorefrontConfig showStorefrontConfig) {
        this.showStorefrontConfig = showStorefrontConfig;
    }

    @DgsQuery
    StorefrontConfig storefrontConfig() {
        return showStorefrontConfig.handle();
    }
}
