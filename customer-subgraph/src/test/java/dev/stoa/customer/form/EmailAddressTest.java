package dev.stoa.customer.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void keepsOneFormOfAnAddress() {
        assertThat(EmailAddress.parse("  Ada.Lovelace+shop@Example.COM\n"))
                .contains(new EmailAddress("ada.lovelace+shop@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada@@example.com",
                "a da@example.com",
                "ada@exam ple.com",
                "ada@-example.com",
                "ada@example..com",
                ".ada@example.com",
                "ada@example.com\r\nBcc: all@example.com",
                "Ada <ada@example.com>",
                "ada@example.com,bob@example.com"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void refusesOverlongAddressesQuickly() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "a.".repeat(200) + "com")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(1_000_000))).isEmpty();
    }
}
