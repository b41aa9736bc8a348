package dev.stoa.customer.staff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    StaffGrants staffGrants(StaffMembers members, Roles roles) {
        return new StaffGrants(members, roles);
    }

    @Bean
    ApplicationRunner firstStaffMember(
            OpenShop openShop,
            @Value("${stoa.staff.email}") String email,
            @Value("${stoa.staff.password}") String password) {
        return _ -> openShop.handle(email, password);
    }
}
