package dev.stoa.customer.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.stoa.platform.ids.Ids;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;

/**
 * The keys in use. Read from the database each time: a key of another instance signs and verifies
 * at once, and the newest never has to be waited for.
 */
final class KeyRing {

    /** Longer than any access token lives, its leeway included. */
    private static final Duration PUBLISHED_AFTER_ROTATION = Duration.ofMinutes(15);

    private final SigningKeys keys;
    private final KeyVault vault;
    private final Ids ids;
    private final Clock clock;

    KeyRing(SigningKeys keys, KeyVault vault, Ids ids, Clock clock) {
        this.keys = keys;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** The key that signs; made when there is none yet. */
    ECKey current() {
        var key = keys.newest().orElseGet(() -> makeAfter(0));
        return parse(vault.open(key.sealedKey(), key.id())).toECKey();
    }

    /** Public parts of all keys whose tokens may still be alive. */
    JWKSet published() {
        return new JWKSet(
                keys.publishedAt(clock.instant()).stream()
                        .map(key -> parse(key.publicKey()))
                        .toList());
    }

    /** Makes a new key and retires the others; several calls at once make one. */
    String rotate() {
        return makeAfter(keys.newest().map(SigningKey::generation).orElse(0)).id();
    }

    private SigningKey makeAfter(int generation) {
        var next = generate(generation + 1);
        if (!keys.insert(next)) {
            return keys.newest().orElseThrow();
        }
        keys.retireBefore(next.generation(), clock.instant().plus(PUBLISHED_AFTER_ROTATION));
        return next;
    }

    private SigningKey generate(int generation) {
        var id = ids.next("key");
        try {
            var key =
                    new ECKeyGenerator(Curve.P_256)
                            .keyID(id)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.ES256)
                            .generate();
            return new SigningKey(
                    id,
                    generation,
                    key.toPublicJWK().toJSONString(),
                    vault.seal(key.toJSONString(), id),
                    clock.instant(),
                    null);
        } catch (JOSEException e) {
            throw new IllegalStateException("no signing key can be made", e);
        }
    }

    private static JWK parse(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("a stored signing key is not a JWK", e);
        }
    }
}
