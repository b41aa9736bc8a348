package dev.stoa.payment.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import dev.stoa.payment.PaymentSubgraph;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@PaymentSubgraph
class WebhookIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String id = "evt_" + UUID.randomUUID();
    private final String body =
            """
            {"id":"%s","object":"event","type":"payment_intent.succeeded","data":{"object":{"id":"pi_unknown","object":"payment_intent"}}}"""
                    .formatted(id);

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired HandleProviderEvents handle;

    @Test
    void storesASignedEventOnceHoweverOftenItComes() throws Exception {
        assertThat(post(body, signature(body, PaymentSubgraph.WEBHOOK_SECRET, 0))).isEqualTo(200);
        assertThat(post(body, signature(body, PaymentSubgraph.WEBHOOK_SECRET, 1))).isEqualTo(200);

        assertThat(isStored()).isTrue();
    }

    @Test
    void takesTheFormerSecretWhileItIsReplaced() throws Exception {
        assertThat(post(body, signature(body, "whsec_former", 0))).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNotSignedByStripeNow() throws Exception {
        assertThat(post(body, null)).isEqualTo(400);
        assertThat(post(body, "t=NaN,v1=00")).isEqualTo(400);
        assertThat(post(body, "nonsense")).isEqualTo(400);
        assertThat(post(body, signature(body, "whsec_wrong", 0))).isEqualTo(400);
        assertThat(post(body, signature(body, PaymentSubgraph.WEBHOOK_SECRET, 301))).isEqualTo(400);
        assertThat(post(body + " ", signature(body, PaymentSubgraph.WEBHOOK_SECRET, 0)))
                .isEqualTo(400);
        assertThat(
                        post(
                                body,
                                signature(body, PaymentSubgraph.WEBHOOK_SECRET, 0)
                                        .replace("v1=", "v0=")))
                .isEqualTo(400);

        assertThat(isStored()).isFalse();
    }

    @Test
    void refusesBodiesThatAreTooLargeAndOtherMethods() throws Exception {
        var large = "x".repeat(1024 * 1024 + 1);
        assertThat(post(large, signature(large, PaymentSubgraph.WEBHOOK_SECRET, 0))).isEqualTo(413);
        var get = HttpRequest.newBuilder(door()).GET().build();
        assertThat(http.send(get, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }

    @Test
    void waitsForAPaymentItDoesNotKnowYet() throws Exception {
        post(body, signature(body, PaymentSubgraph.WEBHOOK_SECRET, 0));

        handle.handle();

        var stored = mongo.findById(id, ProviderEvent.class, "providerEvents");
        assertThat(stored.doneAt()).isNull();
        assertThat(stored.attempts()).isEqualTo(1);
    }

    private boolean isStored() {
        return mongo.findById(id, ProviderEvent.class, "providerEvents") != null;
    }

    private int post(String text, @Nullable String signature) throws Exception {
        var request = HttpRequest.newBuilder(door()).POST(BodyPublishers.ofString(text));
        if (signature != null) {
            request.header("Stripe-Signature", signature);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private URI door() {
        return URI.create("http://127.0.0.1:" + port + "/webhooks/stripe");
    }

    private static String signature(String text, String secret, long secondsAgo) throws Exception {
        long time =
                Clock.systemUTC().instant().minus(Duration.ofSeconds(secondsAgo)).getEpochSecond();
        return "t=" + time + ",v1=" + Webhook.Util.computeHmacSha256(secret, time + "." + text);
    }
}
