package dev.stoa.order.order;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderConfiguration {

    @Bean
    OrderAccessTokens orderAccessTokens(@Value("${stoa.link-secret}") String secret, Clock clock) {
        return new OrderAccessTokens(secret, clock);
    }
}
