package dev.stoa.customer.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.AccessTokens;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.security.SecurityProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/**
 * Signs access tokens in the form that {@link AccessTokens} checks in every subgraph. They are
 * short-lived because nobody asks back: one that is stolen, or whose session was ended, works until
 * its end.
 */
public final class AccessTokenSigner {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final KeyRing keys;
    private final SecurityProperties properties;
    private final Ids ids;
    private final Clock clock;

    AccessTokenSigner(KeyRing keys, SecurityProperties properties, Ids ids, Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.ids = ids;
        this.clock = clock;
    }

    public AccessToken sign(Caller.Customer customer) {
        return sign(
                claims(customer.id(), customer.sessionId())
                        .claim(AccessTokens.CLAIM_KIND, AccessTokens.KIND_CUSTOMER)
                        .claim(
                                AccessTokens.CLAIM_GROUPS,
                                customer.groups().stream().sorted().toList()));
    }

    public AccessToken sign(Caller.Staff staff) {
        return sign(
                claims(staff.id(), staff.sessionId())
                        .claim(AccessTokens.CLAIM_KIND, AccessTokens.KIND_STAFF)
                        .claim(
                                AccessTokens.CLAIM_PERMISSIONS,
                                staff.permissions().stream()
                                        .sorted()
                                        .map(Permission::name)
                                        .toList()));
    }

    private JWTClaimsSet.Builder claims(String subject, String session) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .claim(AccessTokens.CLAIM_SESSION, session);
    }

    private AccessToken sign(JWTClaimsSet.Builder claims) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS); // as precise as a JWT is
        var end = now.plus(LIFETIME);
        var key = keys.current();
        var jwt =
                new SignedJWT(
                        header(key),
                        claims.issuer(properties.issuer())
                                .audience(properties.audience())
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(end))
                                .jwtID(ids.next("tok"))
                                .build());
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("access token cannot be signed", e);
        }
        return new AccessToken(jwt.serialize(), end);
    }

    private static JWSHeader header(ECKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(AccessTokens.TYPE))
                .keyID(key.getKeyID())
                .build();
    }
}
