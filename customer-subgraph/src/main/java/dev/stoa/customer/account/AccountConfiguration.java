package dev.stoa.customer.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    CustomerGrants customerGrants(Customers customers) {
        return new CustomerGrants(customers);
    }
}
