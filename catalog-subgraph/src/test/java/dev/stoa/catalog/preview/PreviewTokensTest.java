package dev.stoa.catalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PreviewTokensTest {

    private static final String PAGE = "pag_01J9ZK3T5V8Q2M4N6P7R9S0W1X";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final PreviewTokens tokens = at(NOW, SECRET);

    @Test
    void opensItsPageUntilItsEnd() {
        var token = tokens.sign(PAGE, NOW.plusSeconds(60));

        assertThat(tokens.opens(token, PAGE)).isTrue();
        assertThat(at(NOW.plusSeconds(59), SECRET).opens(token, PAGE)).isTrue();
        assertThat(at(NOW.plusSeconds(60), SECRET).opens(token, PAGE)).isFalse();
    }

    @Test
    void opensNothingElse() {
        var token = tokens.sign(PAGE, NOW.plusSeconds(60));

        assertThat(tokens.opens(token, "pag_01J9ZK3T5V8Q2M4N6P7R9S0W1Y")).isFalse();
        assertThat(
                        tokens.opens(
                                token.replace(
                                        "." + NOW.plusSeconds(60).getEpochSecond(), ".9999999999"),
                                PAGE))
                .isFalse();
        assertThat(at(NOW, SECRET.toUpperCase(java.util.Locale.ROOT)).opens(token, PAGE)).isFalse();
        assertThat(tokens.opens(token, PAGE.replace("pag_", "prd_"))).isFalse();
        assertThat(tokens.opens(token.replace("pag_", "prd_"), PAGE.replace("pag_", "prd_")))
                .isFalse();
        assertThat(tokens.opens("", PAGE)).isFalse();
        assertThat(tokens.opens("x".repeat(10_000), PAGE)).isFalse();
    }

    private static PreviewTokens at(Instant now, String secret) {
        return new PreviewTokens(secret, Clock.fixed(now, ZoneOffset.UTC));
    }
}
