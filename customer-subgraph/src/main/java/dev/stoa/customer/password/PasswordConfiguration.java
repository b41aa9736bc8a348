package dev.stoa.customer.password;

import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
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

    /**
     * Puts the sender's address at the fetchers' disposal. The container has read it from {@code
     * X-Forwarded-For} where a trusted proxy sent the request; a trusted proxy that does not tell
     * leaves it unknown, or the whole shop would share one address.
     */
    @Bean
    WebGraphQlInterceptor networkAddressInterceptor(
            @Value("${server.tomcat.remoteip.internal-proxies}") Pattern trustedProxies) {
        return (request, chain) -> {
            var address = addressOf(request, trustedProxies);
            request.configureExecutionInput(
                    (_, input) ->
                            input.graphQLContext(Map.of(NetworkAddress.class, address)).build());
            return chain.next(request);
        };
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
                return environment
                        .getGraphQlContext()
                        .getOrDefault(NetworkAddress.class, NetworkAddress.UNKNOWN);
            }
        };
    }

    private static NetworkAddress addressOf(WebGraphQlRequest request, Pattern trustedProxies) {
        var remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return NetworkAddress.UNKNOWN;
        }
        var text = remote.getAddress().getHostAddress();
        return trustedProxies.matcher(text).matches()
                ? NetworkAddress.UNKNOWN
                : new NetworkAddress(text);
    }
}
