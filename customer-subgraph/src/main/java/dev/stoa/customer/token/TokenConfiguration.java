package dev.stoa.customer.token;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.AccessTokens;
import dev.stoa.platform.security.SecurityProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final Duration CACHED = Duration.ofMinutes(5);
    private static final Duration LONGEST_REFRESH = Duration.ofSeconds(5);

    @Bean
    KeySecret keySecret(@Value("${stoa.key-secret}") String secret) {
        return new KeySecret(secret);
    }

    @Bean
    KeyRing keyRing(SigningKeys keys, KeySecret secret, Ids ids, Clock clock) {
        return new KeyRing(keys, new KeyVault(secret), ids, clock);
    }

    @Bean
    AccessTokenSigner accessTokenSigner(
            KeyRing keys, SecurityProperties properties, Ids ids, Clock clock) {
        return new AccessTokenSigner(keys, properties, ids, clock);
    }

    @Bean
    JwtDecoder jwtDecoder(KeyRing keys, SecurityProperties properties) {
        // A token with an unknown key id reads the keys again, so a new key works at once. No rate
        // limit: reaching it would turn good tokens away with a server error.
        var source =
                JWKSourceBuilder.create(new PublishedKeys(keys))
                        .cache(CACHED.toMillis(), LONGEST_REFRESH.toMillis())
                        .refreshAheadCache(false)
                        .rateLimited(false)
                        .build();
        return AccessTokens.decoder(source, properties);
    }

    @Bean
    RouterFunction<ServerResponse> jwks(KeyRing keys) {
        return RouterFunctions.route()
                .GET(
                        "/.well-known/jwks.json",
                        _ ->
                                ServerResponse.ok()
                                        .contentType(
                                                MediaType.parseMediaType(
                                                        "application/jwk-set+json"))
                                        .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                                        .body(keys.published().toString(true)))
                .build();
    }

    /** Makes the first key, and stops a start with the wrong secret. */
    @Bean
    ApplicationRunner openSigningKey(KeyRing keys) {
        return _ -> keys.current();
    }
}
