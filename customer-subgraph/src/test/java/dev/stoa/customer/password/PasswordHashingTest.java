package dev.stoa.customer.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    @Test
    void worksAsHardForAccountsThatDoNotExist() {
        var checks = new AtomicInteger();
        var hashing =
                new PasswordHashing(
                        String::toUpperCase,
                        (password, hash) -> {
                            checks.incrementAndGet();
                            return password.toUpperCase().equals(hash);
                        },
                        _ -> false,
                        1);

        assertThat(hashing.matches("nobody's password", null)).isFalse();
        assertThat(hashing.matches("ada", "ADA")).isTrue();
        assertThat(checks).hasValue(2);
    }

    @Test
    void turnsAFloodAwayAndNeverHashesMoreThanItsPlaces() throws Exception {
        var release = new CountDownLatch(1);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var hashing =
                new PasswordHashing(
                        password -> {
                            if (!password.equals("flood")) {
                                return password;
                            }
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            await(release);
                            running.decrementAndGet();
                            return password;
                        },
                        String::equals,
                        _ -> false,
                        1);

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                var _ = clients.submit(() -> hashing.hash("flood"));
            }
            while (!isFull(hashing)) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> hashing.hash("one more"))
                    .isInstanceOfSatisfying(
                            StoaException.class,
                            refused ->
                                    assertThat(refused.code()).isEqualTo(ErrorCode.RATE_LIMITED));
            release.countDown();
        }
        assertThat(most).hasValue(1);
    }

    private static boolean isFull(PasswordHashing hashing) {
        try {
            hashing.requireRoom();
            return false;
        } catch (StoaException refused) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
