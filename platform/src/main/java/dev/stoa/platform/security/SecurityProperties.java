package dev.stoa.platform.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param service name of this subgraph, such as {@code order}
 * @param issuer {@code iss} of access tokens
 * @param audience {@code aud} of access tokens
 * @param jwksUri where the customer subgraph publishes its keys
 * @param serviceSecret key of service tokens, at least 32 characters, the same in all subgraphs
 */
@ConfigurationProperties("stoa.security")
public record SecurityProperties(
        String service, String issuer, String audience, URI jwksUri, String serviceSecret) {

    public SecurityProperties {
        if (serviceSecret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_SERVICE_SECRET: "
                            + serviceSecret.length()
                            + " characters (expected: at least 32)");
        }
    }
}
