package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void worksWithoutAnyVariable() {
        SandboxOptions options = Main.options(Map.of());

        assertThat(Main.port(Map.of())).isEqualTo(4010);
        assertThat(options.apiKey()).isEqualTo("sk_test_sandbox");
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.webhook()).isNull();
        assertThat(options.data()).isNull();
    }

    @Test
    void readsItsVariables() {
        Map<String, String> environment =
                Map.of(
                        "STOA_STRIPE_SANDBOX_PORT", "14010",
                        "STOA_STRIPE_SANDBOX_HOST", "0.0.0.0",
                        "STOA_STRIPE_SANDBOX_PUBLIC_URL", "https://pay.shop.example",
                        "STOA_STRIPE_SANDBOX_DATA", "var/data/stripe.journal",
                        "STOA_STRIPE_API_KEY", "sk_test_other",
                        "STOA_STRIPE_WEBHOOK_URL", "http://127.0.0.1:4004/webhooks/stripe",
                        "STOA_STRIPE_WEBHOOK_SECRET", "whsec_other");

        SandboxOptions options = Main.options(environment);

        assertThat(Main.port(environment)).isEqualTo(14010);
        assertThat(options.host()).isEqualTo("0.0.0.0");
        assertThat(options.publicUrl()).isEqualTo("https://pay.shop.example");
        assertThat(options.data()).isEqualTo(Path.of("var/data/stripe.journal"));
        assertThat(options.apiKey()).isEqualTo("sk_test_other");
        assertThat(options.webhook().secret()).isEqualTo("whsec_other");
    }

    @Test
    void refusesLiveKeys() {
        assertThatThrownBy(() -> Main.options(Map.of("STOA_STRIPE_API_KEY", "sk_live_1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sk_live_1");
    }
}
