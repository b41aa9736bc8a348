package dev.stoa.customer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.customer.TestClock;
import dev.stoa.platform.security.Permission;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@CustomerTest
class SignInIT {

    private static final String CHANGE =
            """
            mutation ($input: PasswordChangeInput!) {
              passwordChange(input: $input) { isChanged userErrors { code path } }
            }
            """;

    @Autowired Shop shop;
    @Autowired TestClock clock;
    @Autowired MongoTemplate mongo;

    @Test
    void signsInWhateverTheCaseOfTheAddress() {
        var email = Shop.newEmail();
        shop.register("  " + email.toUpperCase() + " ");

        assertThat(shop.signIn(email, Shop.PASSWORD).id()).startsWith("cus_");
    }

    @Test
    void unknownAddressAndWrongPasswordLookAlike() {
        var buyer = shop.newCustomer();

        var wrong = shop.tryToSignIn(buyer.email(), "not the password");
        var unknown = shop.tryToSignIn(Shop.newEmail(), "not the password");

        assertThat(wrong).isEqualTo(unknown);
        assertThat(code(wrong)).isEqualTo("INVALID_CREDENTIALS");
    }

    @Test
    void hugePasswordsAreRefusedWithoutHashing() {
        var buyer = shop.newCustomer();

        assertThat(code(shop.tryToSignIn(buyer.email(), "x".repeat(100_000))))
                .isEqualTo("INVALID_CREDENTIALS");
    }

    @Test
    void guessersWaitLongerAndLonger() {
        var buyer = shop.newCustomer();
        clock.stopped(
                () -> {
                    fail(buyer.email(), 5); // waits 1 s
                    isThrottled(buyer.email());
                    clock.later(Duration.ofSeconds(1), () -> fail(buyer.email(), 1)); // 2 s
                    clock.later(Duration.ofSeconds(2), () -> isThrottled(buyer.email()));
                    clock.later(
                            Duration.ofSeconds(3),
                            () ->
                                    assertThat(code(shop.tryToSignIn(buyer.email(), Shop.PASSWORD)))
                                            .isEmpty());
                });
    }

    @Test
    void guessesSentAtOnceAreAllCounted() {
        var buyer = shop.newCustomer();

        clock.stopped(() -> assertThat(guessesChecked(buyer.email(), 12)).isBetween(1L, 5L));
    }

    @Test
    void unknownAddressesAreThrottledLikeKnownOnes() {
        var email = Shop.newEmail();
        clock.stopped(
                () -> {
                    fail(email, 5);
                    isThrottled(email);
                });
    }

    @Test
    void aRightPasswordStartsTheCountAnew() {
        var buyer = shop.newCustomer();

        fail(buyer.email(), 4);
        assertThat(code(shop.tryToSignIn(buyer.email(), Shop.PASSWORD))).isEmpty();
        fail(buyer.email(), 4);

        assertThat(code(shop.tryToSignIn(buyer.email(), Shop.PASSWORD))).isEmpty();
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() {
        var phone = shop.newCustomer();
        var laptop = shop.signIn(phone.email(), Shop.PASSWORD);

        var changed = change(Shop.PASSWORD, "a quite different one", laptop);

        assertThat(changed.at("/isChanged").asBoolean()).isTrue();
        assertThat(code(shop.refresh(phone.refresh()))).isEqualTo("SESSION_ENDED");
        assertThat(code(shop.refresh(laptop.refresh()))).isEmpty();
        assertThat(code(shop.tryToSignIn(phone.email(), Shop.PASSWORD)))
                .isEqualTo("INVALID_CREDENTIALS");
        assertThat(code(shop.tryToSignIn(phone.email(), "a quite different one"))).isEmpty();
    }

    @Test
    void keepsThePasswordWhenTheOldOneIsWrongOrTheNewOneIsWeak() {
        var buyer = shop.newCustomer();

        assertThat(code(change("not it", "a quite different one", buyer)))
                .isEqualTo("INVALID_CREDENTIALS");
        assertThat(code(change(Shop.PASSWORD, "short", buyer))).isEqualTo("PASSWORD_TOO_WEAK");
        assertThat(code(change(Shop.PASSWORD, "password1", buyer))).isEqualTo("PASSWORD_TOO_WEAK");

        assertThat(code(shop.tryToSignIn(buyer.email(), Shop.PASSWORD))).isEmpty();
    }

    @Test
    void customersAreNotLetInAsStaff() {
        var buyer = shop.newCustomer();

        assertThat(code(shop.tryToSignInStaff(buyer.email(), Shop.PASSWORD)))
                .isEqualTo("INVALID_CREDENTIALS");
        assertThat(code(shop.tryToSignIn("owner@shop.example", CustomerTest.STAFF_PASSWORD)))
                .isEqualTo("INVALID_CREDENTIALS");
    }

    @Test
    void keepsArgon2idHashesApartFromAccounts() {
        var buyer = shop.newCustomer();

        var credential = mongo.findById(buyer.id(), org.bson.Document.class, "credentials");

        assertThat(credential.getString("hash")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(mongo.findById(buyer.id(), org.bson.Document.class, "customers").toJson())
                .doesNotContain("argon2");
    }

    @Test
    void theViewerKnowsWhoAsks() {
        var query = "{ viewer { kind permissions customer { id } staffMember { id } } }";
        var buyer = shop.newCustomer();
        var owner = shop.owner();

        var guest = shop.run(query, Map.of(), null).at("/data/viewer");
        var customer = shop.run(query, Map.of(), buyer.access()).at("/data/viewer");
        var staff = shop.run(query, Map.of(), owner.access()).at("/data/viewer");

        assertThat(guest.at("/kind").asString()).isEqualTo("GUEST");
        assertThat(guest.at("/customer").isNull()).isTrue();
        assertThat(customer.at("/kind").asString()).isEqualTo("CUSTOMER");
        assertThat(customer.at("/customer/id").asString()).isEqualTo(buyer.id());
        assertThat(customer.at("/permissions").size()).isZero();
        assertThat(staff.at("/kind").asString()).isEqualTo("STAFF");
        assertThat(staff.at("/staffMember/id").asString()).isEqualTo(owner.id());
        assertThat(staff.at("/permissions").size()).isEqualTo(Permission.values().length);
    }

    private long guessesChecked(String email, int guesses) {
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, guesses)
                            .mapToObj(_ -> guessers.submit(() -> shop.tryToSignIn(email, "wrong")))
                            .toList();
            return answers.stream()
                    .filter(answer -> code(join(answer)).equals("INVALID_CREDENTIALS"))
                    .count();
        }
    }

    private static JsonNode join(Future<JsonNode> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isThrottled(String email) {
        assertThat(code(shop.tryToSignIn(email, Shop.PASSWORD))).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(code(shop.tryToSignIn(email, "wrong " + i)))
                    .isEqualTo("INVALID_CREDENTIALS");
        }
    }

    private JsonNode change(String current, String next, Shop.Signed as) {
        return shop.run(
                        CHANGE,
                        Map.of("input", Map.of("currentPassword", current, "newPassword", next)),
                        as.access())
                .at("/data/passwordChange");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }
}
