package dev.stoa.catalog.search;

import dev.stoa.catalog.product.Products;
import dev.stoa.platform.events.BackgroundLoop;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps a second index right, as the first is kept: from the same stream of changes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression(
        "'${stoa.search.standby}' == 'always'"
                + " or '${stoa.search.standby}' != 'never' and '${stoa.search.url}' != ''")
class StandbyConfiguration {

    @Bean
    Standby standby(
            IndexStores stores,
            RebuildRequests rebuilds,
            ProductEntries entries,
            Products products,
            ProductChanges changes,
            Clock clock) {
        var indexes = new ProductIndexes(stores.standby());
        var build = new BuildIndex(indexes, entries, products, changes, clock);
        return new Standby(
                indexes,
                new IndexFollower(indexes, build, rebuilds, entries, products, changes, clock));
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop searchStandbyLoop(Standby standby) {
        return new BackgroundLoop("search-standby", standby.follower()::follow);
    }
}
