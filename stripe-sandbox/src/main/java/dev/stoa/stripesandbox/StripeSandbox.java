package dev.stoa.stripesandbox;

import dev.stoa.stripesandbox.console.Console;
import dev.stoa.stripesandbox.console.Levers;
import dev.stoa.stripesandbox.console.PaymentSummary;
import dev.stoa.stripesandbox.door.Answer;
import dev.stoa.stripesandbox.door.Request;
import dev.stoa.stripesandbox.door.Routes;
import dev.stoa.stripesandbox.door.StripeDoor;
import dev.stoa.stripesandbox.door.WebServer;
import dev.stoa.stripesandbox.fault.Faults;
import dev.stoa.stripesandbox.ledger.Ids;
import dev.stoa.stripesandbox.ledger.Later;
import dev.stoa.stripesandbox.ledger.Ledger;
import dev.stoa.stripesandbox.ledger.Search;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.webhook.Deliveries;
import dev.stoa.stripesandbox.webhook.WebhookTarget;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A running sandbox. Point the Stripe library at {@link #url()}; the levers here are for tests.
 *
 * <pre>{@code
 * try (var stripe = StripeSandbox.start(0, SandboxOptions.defaults())) {
 *     stripe.faults().add(Fault.lostReply("payment_intents.create").times(2));
 *     …
 * }
 * }</pre>
 */
public final class StripeSandbox implements AutoCloseable {

    private final SandboxOptions options;
    private final Ledger ledger;
    private final Later later;
    private final Faults faults;
    private final Deliveries deliveries;
    private final Levers levers;
    private final StripeDoor door;
    private final Console console;
    private final WebServer server;

    private StripeSandbox(int port, SandboxOptions options) {
        this.options = options;
        Ids ids = new Ids(new SecureRandom());
        ledger = new Ledger(options.data(), options.clock(), ids);
        later = new Later(ledger, options.aftermathDelay());
        StripeRoutes stripe = new StripeRoutes(later, new Search(options.searchStaleness()));
        Routes routes = stripe.routes();
        faults = new Faults(routes.names());
        deliveries = new Deliveries(ledger, faults, options.clock(), options.webhookRetry());
        deliveries.sendTo(options.webhook());
        ledger.sendEventsTo(deliveries);
        levers = new Levers(ledger, stripe.authenticatePayment(), deliveries);
        door = new StripeDoor(routes, options.apiKey(), ledger, faults, ids);
        console = new Console(levers, faults, deliveries, this::reset);
        if (options.webhook() != null) {
            deliveries.resume();
        }
        server = new WebServer(options.host(), port, this::answer, System.err);
    }

    /**
     * Starts a sandbox.
     *
     * @param port 0 takes a free one
     */
    public static StripeSandbox start(int port, SandboxOptions options) {
        return new StripeSandbox(port, options);
    }

    /** The base URL for the Stripe library: {@code StripeClient.builder().setApiBase(url)}. */
    public String url() {
        return "http://" + options.host() + ":" + port();
    }

    public int port() {
        return server.port();
    }

    public String apiKey() {
        return options.apiKey();
    }

    /** Misfortunes to come; see {@link dev.stoa.stripesandbox.fault.Fault}. */
    public Faults faults() {
        return faults;
    }

    /** Sends the events of later calls there; what came before is not sent again. */
    public void sendWebhooksTo(String url, String secret) {
        deliveries.sendTo(new WebhookTarget(URI.create(url), secret));
    }

    public void sendNoWebhooks() {
        deliveries.sendTo(null);
    }

    /** Waits until no webhook is on its way, delayed or waiting for a retry. */
    public boolean awaitWebhooks(Duration patience) throws InterruptedException {
        return deliveries.awaitQuiet(patience);
    }

    public void resendWebhook(String eventId) {
        levers.resend(eventId);
    }

    /**
     * Plays the buyer who completes or fails 3-D Secure.
     *
     * @return the status of the payment intent or setup intent afterwards
     */
    public String authenticate(String intentId, boolean succeed) {
        return status(Json.text(levers.authenticate(intentId, succeed), "status"));
    }

    /**
     * Opens a chargeback.
     *
     * @return the id of the dispute
     */
    public String dispute(String paymentIntentId) {
        return status(Json.text(levers.dispute(paymentIntentId), "id"));
    }

    /** Ends a reservation as its bank would after seven days. */
    public void expire(String paymentIntentId) {
        levers.expire(paymentIntentId);
    }

    /** All payment intents, oldest first. */
    public List<PaymentSummary> paymentIntents() {
        return levers.books();
    }

    /** Forgets all objects, idempotency keys and faults; the webhook's address stays. */
    public void reset() {
        faults.clear();
        ledger.clear();
    }

    private Answer answer(Request request) {
        if (request.path().startsWith("/v1/")) {
            return door.answer(request, baseUrl(request));
        }
        if (request.path().startsWith("/sandbox/")) {
            return console.answer(request);
        }
        return switch (request.path()) {
            case "/healthz" -> Answer.json(200, Json.object().put("status", "ok"));
            default -> Answer.html(404, "The Stripe sandbox answers under /v1 and /sandbox.");
        };
    }

    private String baseUrl(Request request) {
        return options.publicUrl() != null
                ? options.publicUrl()
                : "http://" + Objects.requireNonNullElse(request.header("host"), "127.0.0.1");
    }

    private static String status(@Nullable String text) {
        return Objects.requireNonNull(text);
    }

    @Override
    public void close() {
        server.close();
        later.close();
        deliveries.close();
        ledger.close();
    }
}
