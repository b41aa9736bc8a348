package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.collection.Collections;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.memory.Memories;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CollectionRuleConfiguration {

    @Bean
    FollowRules followRules(
            Collections collections, RuledProducts products, Memories memories, Lease lease) {
        return new FollowRules(collections, products, new ChangedProducts(memories), lease);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop collectionRuleLoop(FollowRules followRules) {
        return new BackgroundLoop("collection-rules", followRules::follow);
    }
}
