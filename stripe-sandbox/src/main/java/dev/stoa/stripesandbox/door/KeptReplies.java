package dev.stoa.stripesandbox.door;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first answer under each idempotency key, errors included, for a day. Kept in the transaction
 * of the effect, so that neither is there without the other.
 */
final class KeptReplies {

    static final int LONGEST_KEY = 255;
    private static final Duration LIFE = Duration.ofHours(24);

    /**
     * @param requestId of the call that was answered first
     */
    record Kept(Reply reply, String requestId) {}

    private KeptReplies() {}

    static Optional<Kept> find(String key, Route route, Call call, Transaction tx) {
        Optional<ObjectNode> found =
                tx.find(Kind.KEPT_REPLY, hash(key))
                        .filter(kept -> Json.number(kept, "created") > tx.now() - LIFE.toSeconds());
        found.ifPresent(kept -> refuseOther(key, kept, route, call));
        return found.map(
                kept ->
                        new Kept(
                                new Reply(
                                        (int) Json.number(kept, "status"),
                                        (ObjectNode) kept.get("body")),
                                Json.required(kept, "request_id")));
    }

    static void keep(String key, Route route, Call call, Reply reply, Transaction tx) {
        ObjectNode kept = Json.object();
        kept.put("created", tx.now())
                .put("endpoint", endpoint(route, call))
                .put("parameters", parameters(call))
                .put("request_id", call.requestId())
                .put("status", reply.status());
        kept.set("body", reply.body());
        tx.put(Kind.KEPT_REPLY, hash(key), kept);
    }

    static Refusal inUse(String key) {
        return Refusal.beforeExecution(
                StripeError.idempotency(
                                409,
                                "There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): "
                                        + key)
                        .code("idempotency_key_in_use"));
    }

    static Refusal tooLong() {
        return Refusal.beforeExecution(
                StripeError.idempotency(
                        400,
                        "Idempotency keys may be at most " + LONGEST_KEY + " characters long."));
    }

    private static void refuseOther(String key, ObjectNode kept, Route route, Call call) {
        String hint =
                " Try using a key other than '%s' if you meant to execute a different request.";
        String endpoint = endpoint(route, call);
        String first = Json.required(kept, "endpoint");
        if (!endpoint.equals(first)) {
            throw mismatch(
                    ("Keys for idempotent requests can only be used for the same endpoint they were first used for ('%s' vs '%s')."
                                    + hint)
                            .formatted(endpoint, first, key));
        }
        if (!parameters(call).equals(Json.text(kept, "parameters"))) {
            throw mismatch(
                    ("Keys for idempotent requests can only be used with the same parameters they were first used with."
                                    + hint)
                            .formatted(key));
        }
    }

    private static Refusal mismatch(String message) {
        return Refusal.beforeExecution(StripeError.idempotency(400, message));
    }

    private static String endpoint(Route route, Call call) {
        String endpoint = route.path();
        for (var value : call.path().entrySet()) {
            endpoint = endpoint.replace("{" + value.getKey() + "}", value.getValue());
        }
        return endpoint;
    }

    /** A fingerprint that does not depend on the order of the parameters. */
    private static String parameters(Call call) {
        TreeMap<String, String> sorted = new TreeMap<>();
        call.params().eachLeaf(sorted::put);
        return hash(sorted.toString());
    }

    private static String hash(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
