package dev.stoa.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

/**
 * Signs and checks the tokens by which subgraphs call each other. They travel in a header of their
 * own and are of a type of their own, so that they can never be taken for an access token, nor the
 * other way round.
 */
public final class ServiceTokens {

    public static final String HEADER = "Stoa-Service-Token";

    private static final JOSEObjectType TYPE = new JOSEObjectType("stoa-service+jwt");
    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private final byte[] secret;
    private final String self;
    private final Clock clock;

    ServiceTokens(SecurityProperties properties, Clock clock) {
        this.secret = properties.serviceSecret().getBytes(StandardCharsets.UTF_8);
        this.self = properties.service();
        this.clock = clock;
    }

    /**
     * @param audience name of the subgraph that is called
     */
    public String sign(String audience) {
        var now = clock.instant();
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build(),
                        new JWTClaimsSet.Builder()
                                .subject(self)
                                .audience(audience)
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plus(LIFETIME)))
                                .build());
        try {
            jwt.sign(new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException("service token cannot be signed", e);
        }
        return jwt.serialize();
    }

    /** The calling subgraph, or empty when the token is not good for this one. */
    Optional<Caller.Service> verify(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            var claims = jwt.getJWTClaimsSet();
            boolean good =
                    TYPE.equals(jwt.getHeader().getType())
                            && JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())
                            && jwt.verify(new MACVerifier(secret))
                            && claims.getAudience().contains(self)
                            && claims.getSubject() != null
                            && claims.getExpirationTime() != null
                            && claims.getExpirationTime()
                                    .toInstant()
                                    .plus(LEEWAY)
                                    .isAfter(clock.instant());
            return good ? Optional.of(new Caller.Service(claims.getSubject())) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
