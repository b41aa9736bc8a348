package dev.stoa.catalog.storefront;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** {@code storefront.graphqls}. */
@DgsComponent
class StorefrontFetcher {

    private final ShowStorefrontConfig showStorefrontConfig;
    private final UpdateStorefrontConfig updateStorefrontConfig;

    StorefrontFetcher(
            ShowStorefrontConfig showStorefrontConfig,
            UpdateStorefrontConfig updateStorefrontConfig) {
        this.showStorefrontConfig = showStorefrontConfig;
        this.updateStorefrontConfig = updateStorefrontConfig;
    }

    @DgsQuery
    StorefrontConfig storefrontConfig() {
        return showStorefrontConfig.handle();
    }

    @DgsMutation
    UpdateStorefrontConfig.StorefrontConfigUpdatePayload storefrontConfigUpdate(
            Patch input, Caller caller) {
        return updateStorefrontConfig.handle(input, caller);
    }
}
