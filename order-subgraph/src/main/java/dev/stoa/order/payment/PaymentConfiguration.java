package dev.stoa.order.payment;

import dev.stoa.platform.graphql.ServiceClients;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    Payments payments(ServiceClients clients, @Value("${stoa.payment.url}") URI url) {
        return new PaymentClient(clients.to("payment", url));
    }
}
