package dev.stoa.platform.security;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param service name of this subgraph, such as {@code order}
 * @param issuer {@code iss} of access tokens
 * @param audience {@code aud} of access tokens
 * @param jwksUri where the customer subgraph publishes its keys
 * @param serviceSecret key of service tokens, at least 32 characters, the same in all subgraphs
 * @param routerSecret what routers send to prove themselves, at least 32 characters
 * @param trustedProxies addresses or networks that may say whom they speak for without that secret
 * @param production true where strangers may come by
 */
@ConfigurationProperties("stoa.security")
public record SecurityProperties(
        String service,
        String issuer,
        String audience,
        URI jwksUri,
        String serviceSecret,
        String routerSecret,
        List<String> trustedProxies,
        boolean production) {

    public SecurityProperties {
        requireLength("STOA_SERVICE_SECRET", serviceSecret);
        requireLength("STOA_ROUTER_SECRET", routerSecret);
    }

    private static void requireLength(String name, String secret) {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    name + ": " + secret.length() + " characters (expected: at least 32)");
        }
    }
}
