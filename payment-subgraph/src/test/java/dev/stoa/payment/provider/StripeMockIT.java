package dev.stoa.payment.provider;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stripe.StripeClient;
import dev.stoa.platform.money.Money;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sends every request of ours to Stripe's own stripe-mock, which refuses what Stripe's description
 * of its API does not know.
 */
class StripeMockIT {

    private static final Money PRICE = Money.of("49.90", "EUR");

    private static @Nullable Process stripeMock;
    private static StripePaymentsClient stripe;

    @BeforeAll
    static void start() throws IOException {
        var binary = binary();
        assumeTrue(
                binary.isPresent(),
                "skipped: no stripe-mock on the PATH and no $STRIPE_MOCK;"
                        + " install it with 'go install github.com/stripe/stripe-mock@latest'");
        int port = freePort();
        stripeMock =
                new ProcessBuilder(binary.get().toString(), "-http-port", "" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        await().until(() -> answers(port));
        stripe =
                new StripePaymentsClient(
                        StripeClient.builder()
                                .setApiKey("sk_test_123")
                                .setApiBase("http://127.0.0.1:" + port)
                                .build());
    }

    @AfterAll
    static void stop() {
        if (stripeMock != null) {
            stripeMock.destroy();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "https://shop.example/back")
    void asksForAPromiseAsStripeExpects(@Nullable String returnUrl) {
        var request =
                new AuthorizationRequest(
                        "crt_1:1",
                        "pay_1",
                        "ord_1",
                        "1001",
                        "crt_1",
                        PRICE,
                        "pm_card_visa",
                        returnUrl);

        accepted(() -> stripe.authorize(request));
    }

    @Test
    void looksPaymentsUpAsStripeExpects() {
        accepted(() -> stripe.find("pi_123"));
        accepted(() -> stripe.findByPaymentId("pay_1", Instant.parse("2026-11-21T10:00:00Z")));
    }

    @Test
    void movesMoneyAsStripeExpects() {
        accepted(() -> stripe.capture("pi_123", PRICE));
        accepted(() -> stripe.cancel("pi_123"));
        accepted(() -> stripe.refund("pi_123", PRICE, "ref_1", "ref_1"));
        accepted(() -> stripe.findRefund("pi_123", "ref_1"));
    }

    /** A refusal is an exception, but for a promise: there it is a declined payment. */
    private static void accepted(Supplier<?> request) {
        assertThatCode(
                        () -> {
                            if (request.get() instanceof ProviderPayment payment
                                    && payment.declineReason()
                                            == PaymentDeclineReason.INVALID_METHOD) {
                                throw new AssertionError("Stripe refuses the request");
                            }
                        })
                .doesNotThrowAnyException();
    }

    private static Optional<Path> binary() {
        var named = Stream.ofNullable(System.getenv("STRIPE_MOCK")).map(Path::of);
        var onPath =
                Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, "stripe-mock"));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var _ = new Socket("127.0.0.1", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
