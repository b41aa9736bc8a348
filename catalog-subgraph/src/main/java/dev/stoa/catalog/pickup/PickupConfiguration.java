package dev.stoa.catalog.pickup;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PickupConfiguration {

    @Bean
    FindPickup findPickup(@Value("${stoa.inventory.low-stock}") int few, Clock clock) {
        return new FindPickup(few, clock);
    }
}
