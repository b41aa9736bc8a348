package dev.stoa.customer.session;

import dev.stoa.customer.token.AccessTokenSigner;
import dev.stoa.customer.token.KeySecret;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    RefreshSecrets refreshSecrets(KeySecret secret) {
        return new RefreshSecrets(secret);
    }

    @Bean
    AccessRights accessRights(
            List<Grants> grants, GroupsOfCustomers groups, AccessTokenSigner signer) {
        return new AccessRights(grants, groups, signer);
    }
}
