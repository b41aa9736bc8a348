package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AttemptTest {

    /** Until a disk that stalls has it, what others have stored is not read. */
    @Test
    void isMadeAgainUntilWhatOthersStoredIsRead() {
        long stalled = System.nanoTime() + Duration.ofMillis(300).toNanos();

        var answer =
                Attempt.<String>untilEnded(
                        () ->
                                System.nanoTime() < stalled
                                        ? new Attempt.Overtaken<>(1)
                                        : new Attempt.Ended<>("stored"),
                        conflict -> "refused");

        assertThat(answer).isEqualTo("stored");
    }

    @Test
    void isGivenUpWhenOthersAreFasterForever() {
        var attempts = new AtomicInteger();

        var answer =
                Attempt.<String>untilEnded(
                        () -> new Attempt.Overtaken<>(attempts.incrementAndGet()),
                        conflict -> "refused");

        assertThat(answer).isEqualTo("refused");
        assertThat(attempts).hasValue(20);
    }
}
