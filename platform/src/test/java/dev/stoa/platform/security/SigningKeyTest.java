package dev.stoa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final String SECRET = "a secret of this test, long enough";

    /** Test case 2 of RFC 4231. */
    @Test
    void signsAsTheStandardSays() {
        var key = new SecretKeySpec("Jefe".getBytes(StandardCharsets.UTF_8), SigningKey.ALGORITHM);

        assertThat(new SigningKey(key).hex("what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void writesTheSameSignatureInTwoWays() {
        var key = SigningKey.of("STOA_SECRET", SECRET);

        assertThat(HexFormat.of().parseHex(key.hex("text"))).isEqualTo(key.sign("text"));
        assertThat(key.base64("text")).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(key.hex("text")).isNotEqualTo(key.hex("text "));
    }

    @Test
    void signsForManyAtOnce() {
        var key = SigningKey.of("STOA_SECRET", SECRET);

        assertThat(IntStream.range(0, 1000).parallel().mapToObj(_ -> key.hex("text")).distinct())
                .hasSize(1);
    }

    @Test
    void refusesSecretsThatCanBeGuessed() {
        assertThatThrownBy(() -> SigningKey.of("STOA_SECRET", "x".repeat(31)))
                .hasMessage("STOA_SECRET: 31 characters (expected: at least 32)");
    }

    @Test
    void comparesWholeTexts() {
        assertThat(SigningKey.areSame("abc", "abc")).isTrue();
        assertThat(SigningKey.areSame("abc", "abd")).isFalse();
        assertThat(SigningKey.areSame("abc", "ab")).isFalse();
    }
}
