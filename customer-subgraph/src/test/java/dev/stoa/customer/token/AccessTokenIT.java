package dev.stoa.customer.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which tokens the resource server takes, asked over real HTTP. */
@CustomerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTokenIT {

    private static final String VIEWER = "{ viewer { kind } }";

    @Autowired KeyRing keys;
    @Autowired Shop shop;

    @Test
    void takesTokensOfItsOwn() throws JOSEException {
        var token = signed(header(), claims(), new ECDSASigner(keys.current()));

        assertThat(shop.run(VIEWER, Map.of(), token).at("/data/viewer/kind").asString())
                .isEqualTo("CUSTOMER");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesBadTokensAlikeAndWithoutData(String why, String token) {
        var answer = shop.answer(VIEWER, Map.of(), token);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.json().at("/errors/0/message").asString())
                .isEqualTo("The token is not valid.");
        assertThat(answer.json().has("data")).isFalse();
    }

    List<Arguments> badTokens() throws JOSEException {
        var own = new ECDSASigner(keys.current());
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("key_stranger").generate();
        var forger = new ECDSASigner(stranger);
        var good = signed(header(), claims(), own);
        return List.of(
                bad("no token at all", "x"),
                bad("not a JWT", "a.b.c"),
                bad("expired", signed(header(), with(c -> c.expirationTime(ago(60))), own)),
                bad("without an end", signed(header(), with(c -> c.expirationTime(null)), own)),
                bad("not yet valid", signed(header(), with(c -> c.notBeforeTime(ago(-300))), own)),
                bad("other audience", signed(header(), with(c -> c.audience("other")), own)),
                bad("no audience", signed(header(), with(c -> c.audience((String) null)), own)),
                bad("other issuer", signed(header(), with(c -> c.issuer("other")), own)),
                bad("no issuer", signed(header(), with(c -> c.issuer(null)), own)),
                bad("no subject", signed(header(), with(c -> c.subject(null)), own)),
                bad("no session", signed(header(), with(c -> c.claim("sid", null)), own)),
                bad("unknown kind", signed(header(), with(c -> c.claim("kind", "root")), own)),
                bad("type JWT", signed(header(h -> h.type(JOSEObjectType.JWT)), claims(), own)),
                bad("no type", signed(header(h -> h.type(null)), claims(), own)),
                bad("algorithm none", new PlainJWT(claims()).serialize()),
                bad("HS256 with the public key", withPublicKeyAsSecret()),
                bad("signature of a stranger", signed(header(), claims(), forger)),
                bad(
                        "unknown key id",
                        signed(header(h -> h.keyID("key_stranger")), claims(), forger)),
                bad("key id as a path", signed(header(h -> h.keyID("../../x")), claims(), own)),
                bad(
                        "its own key in the header",
                        signed(
                                header(h -> h.keyID(null).jwk(stranger.toPublicJWK())),
                                claims(),
                                forger)),
                bad(
                        "its own key in the header under our id",
                        signed(header(h -> h.jwk(stranger.toPublicJWK())), claims(), forger)),
                bad(
                        "a link to its own keys",
                        signed(
                                header(h -> h.jwkURL(URI.create("http://127.0.0.1:1/jwks"))),
                                claims(),
                                forger)),
                bad(
                        "a link to its own certificate",
                        signed(
                                header(h -> h.x509CertURL(URI.create("http://127.0.0.1:1/crt"))),
                                claims(),
                                forger)),
                bad(
                        "an extension nobody knows",
                        signed(
                                header(h -> h.criticalParams(Set.of("b2c")).customParam("b2c", 1)),
                                claims(),
                                own)),
                bad("another payload under our signature", swapped(good)));
    }

    @Test
    void oldKeysVerifyAfterARotationUntilTheirLastTokenHasEnded() throws Exception {
        var owner = shop.owner();
        var before = published();

        var keyId =
                shop.run("mutation { signingKeyRotate { keyId } }", Map.of(), owner.access())
                        .at("/data/signingKeyRotate/keyId")
                        .asString();

        assertThat(before.getKeyByKeyId(keyId)).isNull();
        assertThat(published().getKeyByKeyId(keyId)).isNotNull();
        assertThat(published().getKeys()).containsAll(before.getKeys());
        assertThat(shop.answer(VIEWER, Map.of(), owner.access()).status()).isEqualTo(200);
        var later = shop.owner();
        assertThat(SignedJWT.parse(later.access()).getHeader().getKeyID()).isEqualTo(keyId);
        assertThat(shop.answer(VIEWER, Map.of(), later.access()).status()).isEqualTo(200);
    }

    @Test
    void publishesPublicPartsOnly() {
        assertThat(shop.get("/.well-known/jwks.json").body())
                .contains("\"ES256\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void onlyThoseWhoManageStaffRotateKeys() throws ParseException {
        var before = published().getKeys().size();
        var mutation = "mutation { signingKeyRotate { keyId } }";

        assertThat(shop.answer(mutation, Map.of(), shop.newCustomer().access()).code())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.answer(mutation, Map.of(), Map.of()).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(published().getKeys()).hasSize(before);
    }

    private JWKSet published() throws ParseException {
        return JWKSet.parse(shop.get("/.well-known/jwks.json").body());
    }

    private static Arguments bad(String why, String token) {
        return Arguments.of(why, token);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
            throws JOSEException {
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private JWSHeader header() {
        return header(header -> header);
    }

    private JWSHeader header(UnaryOperator<JWSHeader.Builder> change) {
        return change.apply(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(new JOSEObjectType("at+jwt"))
                                .keyID(keys.current().getKeyID()))
                .build();
    }

    private static JWTClaimsSet claims() {
        return with(claims -> claims);
    }

    private static JWTClaimsSet with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(
                        new JWTClaimsSet.Builder()
                                .subject("cus_x")
                                .issuer("stoa")
                                .audience("stoa-api")
                                .issueTime(ago(0))
                                .expirationTime(ago(-300))
                                .claim("sid", "ses_x")
                                .claim("kind", "customer"))
                .build();
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minus(Duration.ofSeconds(seconds)));
    }

    private String withPublicKeyAsSecret() throws JOSEException {
        ECKey publicKey = keys.current().toPublicJWK();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(publicKey.getKeyID())
                        .build();
        return signed(header, claims(), new MACSigner(publicKey.toECPublicKey().getEncoded()));
    }

    private static String swapped(String token) {
        var parts = token.split("\\.");
        var payload =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("cus_x", "cus_y");
        return parts[0]
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + "."
                + parts[2];
    }
}
