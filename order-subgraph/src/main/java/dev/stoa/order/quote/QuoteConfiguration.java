package dev.stoa.order.quote;

import dev.stoa.order.delivery.ShippingZones;
import dev.stoa.order.tax.TaxRegions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

    @Bean
    Quotes quotes(TaxRegions taxRegions, ShippingZones shippingZones) {
        return new Quotes(taxRegions, shippingZones);
    }
}
