package dev.stoa.customer.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.customer.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerTest
class ThrottleIT {

    private static final String ROUTER_SECRET = "development-only-router-secret-0000";

    @Autowired FailedAttempts attempts;
    @Autowired TestClock clock;
    @Autowired Shop shop;

    @Test
    void everyFailureAfterTheFreeOnesDoublesTheWait() {
        var key = "account:" + Shop.newEmail();
        var guesses = new Guesses(3);

        clock.stopped(
                () -> {
                    allowedAt(Duration.ZERO, key, guesses);
                    allowedAt(Duration.ZERO, key, guesses);
                    allowedAt(Duration.ZERO, key, guesses); // waits 1 s
                    refusedAt(Duration.ofMillis(999), key, guesses);
                    allowedAt(Duration.ofSeconds(1), key, guesses); // waits 2 s
                    refusedAt(Duration.ofMillis(2999), key, guesses);
                    allowedAt(Duration.ofSeconds(3), key, guesses); // waits 4 s
                    refusedAt(Duration.ofMillis(6999), key, guesses);
                    allowedAt(Duration.ofSeconds(7), key, guesses);
                });
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        var key = "account:" + Shop.newEmail();
        var guesses = new Guesses(1);
        for (int hour = 0; hour < 20; hour++) {
            allowedAt(Duration.ofHours(hour), key, guesses);
        }

        refusedAt(Duration.ofHours(19).plusMinutes(14), key, guesses);
        allowedAt(Duration.ofHours(19).plusMinutes(16), key, guesses);
    }

    @Test
    void aTryThatWasNoFailureIsTakenBack() {
        var key = "account:" + Shop.newEmail();
        var guesses = new Guesses(2);

        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin(key, guesses)).isTrue();
            attempts.takeBack(key);
        }
    }

    @Test
    void aNetworkAddressToldByARouterIsThrottledAcrossAccounts() {
        var buyer = shop.newCustomer();
        for (int i = 0; i < Guesses.OF_NETWORK_ADDRESS.free(); i++) {
            attempts.begin("network:203.0.113.7", Guesses.OF_NETWORK_ADDRESS);
        }
        allowedAt(Duration.ofMinutes(2), "network:203.0.113.7", Guesses.OF_NETWORK_ADDRESS);

        assertThat(codeFrom("203.0.113.7", buyer)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(codeFrom("203.0.113.8", buyer)).isEmpty();
        assertThat(codeFrom("203.0.113.7, 203.0.113.9", buyer)).isEmpty();
    }

    @Test
    void anAddressToldByAStrangerDoesNotCount() {
        var buyer = shop.newCustomer();
        for (int i = 0; i < Guesses.OF_NETWORK_ADDRESS.free() + 1; i++) {
            attempts.begin("network:203.0.113.17", Guesses.OF_NETWORK_ADDRESS);
        }

        var answer =
                shop.tryToSignIn(
                        buyer.email(), Shop.PASSWORD, Map.of("X-Forwarded-For", "203.0.113.17"));

        assertThat(answer.at("/userErrors").size()).isZero();
    }

    private String codeFrom(String address, Shop.Signed buyer) {
        return shop.tryToSignIn(
                        buyer.email(),
                        Shop.PASSWORD,
                        Map.of("X-Forwarded-For", address, "Stoa-Router-Secret", ROUTER_SECRET))
                .at("/userErrors/0/code")
                .asString("");
    }

    private void allowedAt(Duration later, String key, Guesses guesses) {
        clock.later(later, () -> assertThat(attempts.begin(key, guesses)).isTrue());
    }

    private void refusedAt(Duration later, String key, Guesses guesses) {
        clock.later(later, () -> assertThat(attempts.begin(key, guesses)).isFalse());
    }
}
