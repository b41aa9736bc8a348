package dev.stoa.stripesandbox;

import dev.stoa.stripesandbox.webhook.WebhookTarget;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to behave. Start with {@link #defaults()} and change what matters.
 *
 * @param host address to listen on
 * @param publicUrl where buyers reach the sandbox, for the 3-D Secure page; null takes the address
 *     the shop called
 * @param apiKey the secret key; the publishable one has {@code pk_} in the place of {@code sk_}
 * @param webhook where events go, if anywhere
 * @param data file to remember in; null forgets at the end
 * @param clock what time it is; reservations run out by it
 * @param webhookRetry the wait before the first retry, doubled each time
 * @param aftermathDelay how long after a charge it settles or is disputed, or a refund fails
 * @param searchStaleness how long a new object stays hidden from search, up to a minute at Stripe
 */
public record SandboxOptions(
        String host,
        @Nullable String publicUrl,
        String apiKey,
        @Nullable WebhookTarget webhook,
        @Nullable Path data,
        Clock clock,
        Duration webhookRetry,
        Duration aftermathDelay,
        Duration searchStaleness) {

    /** Listens on the loopback, remembers nothing, sends no webhooks. */
    public static SandboxOptions defaults() {
        return new SandboxOptions(
                "127.0.0.1",
                null,
                "sk_test_sandbox",
                null,
                null,
                Clock.systemUTC(),
                Duration.ofMillis(500),
                Duration.ofMillis(300),
                Duration.ZERO);
    }

    public SandboxOptions host(String host) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions publicUrl(@Nullable String publicUrl) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions apiKey(String apiKey) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions webhook(String url, String secret) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                new WebhookTarget(URI.create(url), secret),
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions data(@Nullable Path data) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions clock(Clock clock) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions webhookRetry(Duration webhookRetry) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions aftermathDelay(Duration aftermathDelay) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }

    public SandboxOptions searchStaleness(Duration searchStaleness) {
        return new SandboxOptions(
                host,
                publicUrl,
                apiKey,
                webhook,
                data,
                clock,
                webhookRetry,
                aftermathDelay,
                searchStaleness);
    }
}
