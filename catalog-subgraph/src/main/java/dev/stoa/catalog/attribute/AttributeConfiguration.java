package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttributeConfiguration {

    @Bean
    ChangeDesk<AttributeDefinition> definitionDesk(
            AttributeDefinitions definitions,
            SearchRenewal search,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        return new ChangeDesk<>(
                new ChangedDefinitions(definitions, search), changes, transactions, clock);
    }

    @Bean
    ChangeDesk<ProductKind> kindDesk(
            ProductKinds kinds,
            SearchRenewal search,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        return new ChangeDesk<>(new ChangedKinds(kinds, search), changes, transactions, clock);
    }
}
