package dev.stoa.platform.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * What an access token looks like (RFC 9068, checked as RFC 8725 asks): ES256, type {@code at+jwt},
 * our issuer and audience, an end; {@code sid} is the session, {@code kind} customer or staff,
 * {@code permissions} those of staff, {@code groups} those of a customer.
 */
public final class AccessTokens {

    public static final String TYPE = "at+jwt";
    public static final String CLAIM_SESSION = "sid";
    public static final String CLAIM_KIND = "kind";
    public static final String CLAIM_PERMISSIONS = "permissions";
    public static final String CLAIM_GROUPS = "groups";
    public static final String KIND_CUSTOMER = "customer";
    public static final String KIND_STAFF = "staff";

    private static final Duration LEEWAY = Duration.ofSeconds(30);
    private static final Duration KEYS_KEPT = Duration.ofMinutes(5);
    private static final Duration KEYS_WAIT = Duration.ofSeconds(5);
    private static final Duration KEYS_KEPT_WITHOUT_NEWS = Duration.ofHours(4);

    private AccessTokens() {}

    /**
     * Checks against the keys that the customer subgraph publishes, and goes on with those it knows
     * while it is away.
     */
    static JwtDecoder decoder(SecurityProperties properties) {
        try {
            JWKSource<SecurityContext> keys =
                    JWKSourceBuilder.create(properties.jwksUri().toURL())
                            .cache(KEYS_KEPT.toMillis(), KEYS_WAIT.toMillis())
                            .rateLimited(false)
                            .outageTolerant(KEYS_KEPT_WITHOUT_NEWS.toMillis())
                            .build();
            return decoder(keys, properties);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("STOA_JWKS_URL: " + properties.jwksUri(), e);
        }
    }

    /**
     * The same checks for the subgraph that holds the keys itself.
     *
     * @param keys the published ones
     */
    public static JwtDecoder decoder(
            JWKSource<SecurityContext> keys, SecurityProperties properties) {
        var decoder =
                NimbusJwtDecoder.withJwkSource(keys)
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .jwtProcessorCustomizer(AccessTokens::requireType)
                        .build();
        decoder.setJwtValidator(claims(properties));
        return decoder;
    }

    private static void requireType(ConfigurableJWTProcessor<SecurityContext> processor) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE)));
    }

    private static OAuth2TokenValidator<Jwt> claims(SecurityProperties properties) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(LEEWAY),
                new JwtIssuerValidator(properties.issuer()),
                new JwtClaimValidator<Object>("exp", Objects::nonNull),
                new JwtClaimValidator<Collection<String>>(
                        "aud",
                        audience -> audience != null && audience.contains(properties.audience())));
    }

    static Converter<Jwt, CallerAuthentication> toCaller() {
        return jwt -> new CallerAuthentication(callerOf(jwt), jwt.getExpiresAt());
    }

    private static Caller callerOf(Jwt jwt) {
        var subject = jwt.getSubject();
        var session = jwt.getClaimAsString(CLAIM_SESSION);
        var kind = jwt.getClaimAsString(CLAIM_KIND);
        if (subject == null || session == null || kind == null) {
            throw new InvalidBearerTokenException("claims are missing");
        }
        return switch (kind) {
            case KIND_CUSTOMER -> new Caller.Customer(subject, session, groupsOf(jwt));
            case KIND_STAFF -> new Caller.Staff(subject, session, permissionsOf(jwt));
            default -> throw new InvalidBearerTokenException("unknown kind of caller");
        };
    }

    private static Set<String> groupsOf(Jwt jwt) {
        var groups = jwt.getClaimAsStringList(CLAIM_GROUPS);
        return groups == null ? Set.of() : Set.copyOf(groups);
    }

    private static Set<Permission> permissionsOf(Jwt jwt) {
        var names = jwt.getClaimAsStringList(CLAIM_PERMISSIONS);
        var permissions = EnumSet.noneOf(Permission.class);
        for (var permission : Permission.values()) {
            if (names != null && names.contains(permission.name())) {
                permissions.add(permission);
            }
        }
        return permissions;
    }
}
