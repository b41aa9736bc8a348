package dev.stoa.customer.password;

import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import dev.stoa.customer.token.KeySecret;
import dev.stoa.platform.security.Sender;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordPolicy passwordPolicy() {
        return new PasswordPolicy();
    }

    /** Argon2id with 19 MiB, two passes and one lane, as OWASP asks. */
    @Bean
    PasswordHashing passwordHashing() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        return new PasswordHashing(
                argon2::encode,
                argon2::matches,
                argon2::upgradeEncoding,
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    PasswordCheck passwordCheck(
            Credentials credentials, PasswordHashing hashing, FailedAttempts attempts) {
        return new PasswordCheck(credentials, hashing, attempts);
    }

    @Bean
    ResetTokens resetTokens(KeySecret secret, Credentials credentials, Clock clock) {
        return new ResetTokens(secret, credentials, clock);
    }

    @Bean
    ArgumentResolver networkAddressArgument() {
        return new ArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == NetworkAddress.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter, DataFetchingEnvironment environment) {
                Sender sender =
                        environment.getGraphQlContext().getOrDefault(Sender.class, Sender.INSIDE);
                return new NetworkAddress(sender.address());
            }
        };
    }
}
