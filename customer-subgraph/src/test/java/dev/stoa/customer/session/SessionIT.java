package dev.stoa.customer.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.customer.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@CustomerTest
class SessionIT {

    private static final String REVOKE =
            """
            mutation ($input: SessionRevokeInput!) {
              sessionRevoke(input: $input) { sessionId userErrors { code path } }
            }
            """;
    private static final String SESSIONS = "{ me { sessions { id isCurrent deviceName } } }";

    @Autowired Shop shop;
    @Autowired TestClock clock;
    @Autowired MongoTemplate mongo;

    @Test
    void tradesARefreshTokenForNewTokens() {
        var buyer = shop.newCustomer();

        var next = shop.refresh(buyer.refresh());

        assertThat(refreshToken(next)).isNotEqualTo(buyer.refresh());
        assertThat(
                        shop.run("{ me { email } }", Map.of(), accessToken(next))
                                .at("/data/me/email")
                                .asString())
                .isEqualTo(buyer.email());
        assertThat(code(shop.refresh(refreshToken(next)))).isEmpty();
    }

    @Test
    void storesHashesOnly() {
        var buyer = shop.newCustomer();

        assertThat(mongo.findAll(Document.class, "refreshTokens").toString())
                .contains(RefreshSecrets.hash(buyer.refresh()))
                .doesNotContain(buyer.refresh());
    }

    @Test
    void aUsedTokenEndsTheWholeSession() {
        var buyer = shop.newCustomer();
        var next = refreshToken(shop.refresh(buyer.refresh()));

        clock.later(
                Duration.ofSeconds(11),
                () -> assertThat(code(shop.refresh(buyer.refresh()))).isEqualTo("SESSION_ENDED"));

        assertThat(code(shop.refresh(next))).isEqualTo("SESSION_ENDED");
    }

    @Test
    void aLostAnswerMayBeAskedForAgainShortly() {
        var buyer = shop.newCustomer();

        clock.stopped(
                () -> {
                    var first = shop.refresh(buyer.refresh());
                    var again = shop.refresh(buyer.refresh());

                    assertThat(refreshToken(again)).isEqualTo(refreshToken(first));
                    assertThat(code(shop.refresh(refreshToken(first)))).isEmpty();
                });
    }

    @Test
    void aUsedTokenIsNoLostAnswerOnceItsSuccessorIsUsed() {
        var buyer = shop.newCustomer();
        var second = refreshToken(shop.refresh(buyer.refresh()));
        var third = refreshToken(shop.refresh(second));

        assertThat(code(shop.refresh(buyer.refresh()))).isEqualTo("SESSION_ENDED");
        assertThat(code(shop.refresh(third))).isEqualTo("SESSION_ENDED");
    }

    @Test
    void refreshesAtOnceMakeOneSuccessor() {
        var buyer = shop.newCustomer();

        clock.stopped(() -> assertThat(successorsOfRefreshesAtOnce(buyer.refresh(), 8)).hasSize(1));
    }

    private Set<String> successorsOfRefreshesAtOnce(String refreshToken, int times) {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, times)
                    .mapToObj(_ -> clients.submit(() -> shop.refresh(refreshToken)))
                    .toList()
                    .stream()
                    .map(SessionIT::join)
                    .map(SessionIT::refreshToken)
                    .collect(Collectors.toSet());
        }
    }

    private static JsonNode join(Future<JsonNode> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesUnknownAndExpiredTokensAlike() {
        var buyer = shop.newCustomer();

        var unknown = shop.refresh("made-up");

        clock.later(
                Duration.ofDays(31),
                () -> assertThat(shop.refresh(buyer.refresh())).isEqualTo(unknown));
        assertThat(code(unknown)).isEqualTo("SESSION_ENDED");
    }

    @Test
    void everyRefreshProlongsTheSession() {
        var buyer = shop.newCustomer();
        var tokens = new String[] {buyer.refresh()};

        clock.later(Duration.ofDays(20), () -> tokens[0] = refreshToken(shop.refresh(tokens[0])));

        clock.later(Duration.ofDays(40), () -> assertThat(code(shop.refresh(tokens[0]))).isEmpty());
    }

    @Test
    void endsTheCurrentSession() {
        var buyer = shop.newCustomer();

        var answer = revoke(Map.of(), buyer);

        assertThat(answer.at("/sessionId").asString()).isEqualTo(sessionId(buyer));
        assertThat(code(shop.refresh(buyer.refresh()))).isEqualTo("SESSION_ENDED");
    }

    @Test
    void endsTheSessionOfARefreshTokenWithoutAnAccessToken() {
        var buyer = shop.newCustomer();

        var answer =
                shop.run(REVOKE, Map.of("input", Map.of("refreshToken", buyer.refresh())), null);

        assertThat(answer.at("/data/sessionRevoke/sessionId").asString())
                .isEqualTo(sessionId(buyer));
        assertThat(code(shop.refresh(buyer.refresh()))).isEqualTo("SESSION_ENDED");
    }

    @Test
    void listsAndEndsOtherSessionsOfYours() {
        var phone = shop.newCustomer();
        var laptop = shop.signIn(phone.email(), Shop.PASSWORD);

        var sessions = shop.run(SESSIONS, Map.of(), laptop.access()).at("/data/me/sessions");
        assertThat(sessions.size()).isEqualTo(2);
        assertThat(sessions.at("/0/isCurrent").asBoolean()).isTrue();
        assertThat(sessions.at("/1/isCurrent").asBoolean()).isFalse();
        assertThat(sessions.at("/0/deviceName").asString()).isEqualTo("phone");

        revoke(Map.of("sessionId", sessions.at("/1/id").asString()), laptop);

        assertThat(code(shop.refresh(phone.refresh()))).isEqualTo("SESSION_ENDED");
        assertThat(code(shop.refresh(laptop.refresh()))).isEmpty();
    }

    @Test
    void doesNotEndSessionsOfOthers() {
        var victim = shop.newCustomer();
        var attacker = shop.newCustomer();

        var answer = revoke(Map.of("sessionId", sessionId(victim)), attacker);

        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        assertThat(code(shop.refresh(victim.refresh()))).isEmpty();
    }

    @Test
    void guestsHaveNoSessionToEnd() {
        assertThat(shop.answer(REVOKE, Map.of("input", Map.of()), Map.of()).code())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void endsAllSessions() {
        var phone = shop.newCustomer();
        var laptop = shop.signIn(phone.email(), Shop.PASSWORD);

        var ended =
                shop.run("mutation { sessionsRevokeAll { sessionIds } }", Map.of(), laptop.access())
                        .at("/data/sessionsRevokeAll/sessionIds");

        assertThat(ended.size()).isEqualTo(2);
        assertThat(code(shop.refresh(phone.refresh()))).isEqualTo("SESSION_ENDED");
        assertThat(code(shop.refresh(laptop.refresh()))).isEqualTo("SESSION_ENDED");
    }

    private JsonNode revoke(Map<String, ?> input, Shop.Signed as) {
        return shop.run(REVOKE, Map.of("input", input), as.access()).at("/data/sessionRevoke");
    }

    private static String sessionId(Shop.Signed buyer) {
        try {
            return SignedJWT.parse(buyer.access()).getJWTClaimsSet().getStringClaim("sid");
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String refreshToken(JsonNode payload) {
        return payload.at("/tokens/refreshToken").asString();
    }

    private static String accessToken(JsonNode payload) {
        return payload.at("/tokens/accessToken").asString();
    }
}
