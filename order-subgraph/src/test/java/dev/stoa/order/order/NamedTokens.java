package dev.stoa.order.order;

import dev.stoa.platform.security.AccessTokens;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Lets tests sign in over HTTP and WebSocket by a name: {@code customer.cus_ada} or {@code
 * staff.ORDERS_READ.ORDERS_WRITE}. The token of {@code customer.cus_ada.3} ends after three
 * seconds.
 */
@TestConfiguration(proxyBeanMethods = false)
public class NamedTokens {

    @Bean
    JwtDecoder namedTokenDecoder() {
        return NamedTokens::decode;
    }

    private static Jwt decode(String token) {
        var parts = List.of(token.split("\\."));
        var jwt =
                Jwt.withTokenValue(token)
                        .header("typ", AccessTokens.TYPE)
                        .expiresAt(endOf(parts))
                        .claim(AccessTokens.CLAIM_SESSION, "ses_test")
                        .claim(AccessTokens.CLAIM_KIND, parts.getFirst());
        return switch (parts.getFirst()) {
            case AccessTokens.KIND_CUSTOMER -> jwt.subject(parts.get(1)).build();
            case AccessTokens.KIND_STAFF ->
                    jwt.subject("stf_test")
                            .claim(AccessTokens.CLAIM_PERMISSIONS, parts.subList(1, parts.size()))
                            .build();
            default -> throw new BadJwtException("token: " + token);
        };
    }

    private static Instant endOf(List<String> parts) {
        boolean ends = parts.size() == 3 && parts.getLast().matches("[0-9]+");
        return ends ? Instant.now().plusSeconds(Long.parseLong(parts.getLast())) : Instant.MAX;
    }
}
