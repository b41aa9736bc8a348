package dev.stoa.order.catalog;

import dev.stoa.platform.graphql.ServiceClients;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    Inventory inventory(ServiceClients clients, @Value("${stoa.catalog.url}") URI url) {
        return new CatalogClient(clients.to("catalog", url));
    }

    @Bean
    PickupPlaces pickupPlaces(ServiceClients clients, @Value("${stoa.catalog.url}") URI url) {
        return new PickupClient(clients.to("catalog", url));
    }

    @Bean
    Shelf shelf(Inventory inventory, VariantSnapshots snapshots) {
        return new Shelf(inventory, snapshots);
    }
}
