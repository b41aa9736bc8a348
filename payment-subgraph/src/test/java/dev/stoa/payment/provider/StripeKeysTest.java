package dev.stoa.payment.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeKeysTest {

    private static final String OWN = "whsec_own";

    @ParameterizedTest
    @CsvSource({
        "sk_live_1, https://api.stripe.com, whsec_own, false, STOA_STRIPE_API_KEY",
        "rk_live_1, https://api.stripe.com, whsec_own, false, STOA_STRIPE_API_KEY",
        "sk_live_1, http://127.0.0.1:4010, whsec_own, true, STOA_STRIPE_API_BASE",
        "sk_live_1, https://api.stripe.com.example, whsec_own, true, STOA_STRIPE_API_BASE",
        "sk_test_sandbox, https://api.stripe.com, whsec_own, true, STOA_STRIPE_API_KEY",
        "sk_test_sandbox, https://api.stripe.com, whsec_own, false, STOA_STRIPE_API_KEY",
        "sk_live_1, https://api.stripe.com, whsec_sandbox, true, STOA_STRIPE_WEBHOOK_SECRET",
    })
    void refusesKeysThatDoNotFitThePlaceAndNamesThem(
            String key, URI base, String webhooks, boolean isProduction, String variable) {
        var properties = new StripeProperties(key, base, null, List.of(webhooks));

        assertThatThrownBy(() -> StripeKeys.require(properties, isProduction))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(variable)
                .hasMessageNotContaining("live_1");
    }

    @ParameterizedTest
    @CsvSource({
        "sk_live_1, https://api.stripe.com, true",
        "sk_test_1, https://api.stripe.com, false",
        "sk_test_sandbox, http://127.0.0.1:4010, false",
        "sk_test_sandbox, http://127.0.0.1:4010, true",
    })
    void takesKeysThatFit(String key, URI base, boolean isProduction) {
        var properties = new StripeProperties(key, base, null, List.of(OWN));

        assertThatCode(() -> StripeKeys.require(properties, isProduction))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "sk_test_1, sk_test_1",
        "sk_test_1, pk_live_1",
        "sk_live_1, pk_test_1",
        "sk_live_1, rk_live_1",
    })
    void publishesNoSecretAndNoKeyOfTheOtherPurse(String key, String publishable) {
        var properties =
                new StripeProperties(
                        key, URI.create("https://api.stripe.com"), publishable, List.of(OWN));

        assertThatThrownBy(() -> StripeKeys.require(properties, key.contains("live")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("STOA_STRIPE_PUBLISHABLE_KEY")
                .hasMessageNotContaining(publishable);
    }

    @ParameterizedTest
    @CsvSource({
        "sk_test_sandbox, pk_test_sandbox, SANDBOX, ",
        "sk_test_1, pk_test_1, STRIPE, pk_test_1",
        "sk_live_1, '', STRIPE, ",
    })
    void tellsClientsWhoTakesTheMoney(
            String key, String publishable, PaymentGateway.Kind kind, @Nullable String told) {
        var properties =
                new StripeProperties(
                        key, URI.create("http://127.0.0.1:4010"), publishable, List.of(OWN));

        assertThat(PaymentGateway.of(properties)).isEqualTo(new PaymentGateway(kind, told));
    }
}
