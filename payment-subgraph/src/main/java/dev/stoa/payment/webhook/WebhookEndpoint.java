package dev.stoa.payment.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where Stripe rings: checks the signature, stores the event, answers at once. The work comes
 * later.
 */
@RestController
class WebhookEndpoint {

    private static final int LARGEST_BODY = 1024 * 1024;

    /** The intent tells the same by an event of its own, or nothing is to be done. */
    private static final Set<String> OF_NO_NEWS =
            Set.of(
                    "payment_intent.created",
                    "charge.succeeded",
                    "charge.captured",
                    "charge.updated");

    private final StripeSignatures signatures;
    private final ProviderEvents events;
    private final JsonMapper json;
    private final Clock clock;

    WebhookEndpoint(
            StripeSignatures signatures, ProviderEvents events, JsonMapper json, Clock clock) {
        this.signatures = signatures;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/webhooks/stripe")
    ResponseEntity<Void> receive(
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            InputStream input)
            throws IOException {
        var bytes = input.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var body = new String(bytes, StandardCharsets.UTF_8);
        if (!signatures.isGood(body, signature)) {
            return ResponseEntity.badRequest().build();
        }
        try {
            var event = read(json.readTree(body));
            if (!OF_NO_NEWS.contains(event.type())) {
                var _ = events.store(event);
            }
            return ResponseEntity.ok().build();
        } catch (JacksonException e) {
            return ResponseEntity.badRequest().build();
        }
    }

    private ProviderEvent read(JsonNode event) {
        var now = clock.instant();
        return new ProviderEvent(
                event.path("id").asString(),
                event.path("type").asString(),
                reference(event.path("data").path("object")),
                now,
                0,
                now,
                null);
    }

    /**
     * Events are about an intent or about something that belongs to one: a charge, a refund, a
     * dispute.
     */
    private static @Nullable String reference(JsonNode object) {
        var own =
                object.path("object").asString("").equals("payment_intent")
                        ? object.path("id")
                        : object.path("payment_intent");
        return own.isString() ? own.asString() : null;
    }
}
