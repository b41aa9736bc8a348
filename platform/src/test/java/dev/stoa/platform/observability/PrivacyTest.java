package dev.stoa.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                "Ada.Lovelace+shop@mail.example.co.uk",
                "E11000 duplicate key error collection: stoa.customers index: email_1 dup key: { email: \"ada\" }",
                "4242424242424242",
                "4000 0025 0000 3155",
                "378282246310005",
                "Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJjdXNfMSJ9.c2lnbmF0dXJl",
                "sk_test_51Habc",
                "whsec_abcdef",
                "pi_3Abc_secret_xyz",
                "password=hunter22",
                "\"refreshToken\":\"rt_abcdef\"",
                "Authorization: Bearer opaque"
            })
    void hides(String secret) {
        assertThat(Privacy.protect("before " + secret + " after"))
                .startsWith("before ")
                .contains("***")
                .doesNotContain("ada", "Ada", "4242", "3155", "0005", "eyJ", "51Habc", "abcdef")
                .doesNotContain("xyz", "hunter22", "opaque");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ord_01J9ZK3T5V8Q2M4N6P7R9S0W1X was placed",
                "position 1763720130000-0",
                "com.mongodb.Codec@698ac187",
                "2026-11-21T10:15:30.123456789Z",
                "http://127.0.0.1:4001/graphql took 1250 ms"
            })
    void leavesAloneWhatIsNobodys(String harmless) {
        assertThat(Privacy.protect(harmless)).isEqualTo(harmless);
    }

    @Test
    void isNotSlowedDownByLongText() {
        var begun = System.nanoTime();
        var _ = Privacy.protect("4 2-".repeat(20_000) + "a@".repeat(20_000) + ".b".repeat(20_000));
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }
}
