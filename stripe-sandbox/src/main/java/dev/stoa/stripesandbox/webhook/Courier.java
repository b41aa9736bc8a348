package dev.stoa.stripesandbox.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Carries one event to the shop and says whether it was taken. */
final class Courier implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Clock clock;
    private @Nullable HttpClient client;

    Courier(Clock clock) {
        this.clock = clock;
    }

    boolean deliver(byte[] body, WebhookTarget target) {
        // Signed anew for each attempt: the shop refuses signatures older than five minutes.
        String signature =
                Signature.header(body, target.secret(), clock.instant().getEpochSecond());
        HttpRequest request =
                HttpRequest.newBuilder(target.url())
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                        .header("Stripe-Signature", signature)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            int status =
                    client().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Made at the first event: a sandbox without a webhook does not pay for it. */
    private synchronized HttpClient client() {
        if (client == null) {
            client =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(PATIENCE)
                            .build();
        }
        return client;
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }
}
