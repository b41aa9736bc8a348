package dev.stoa.stripesandbox.console;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Json;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of the books: what a payment intent came to. Amounts are in the smallest unit. */
public record PaymentSummary(
        String id,
        String status,
        String currency,
        long amount,
        long amountCapturable,
        long amountReceived,
        long amountRefunded,
        boolean disputed,
        @Nullable String latestCharge,
        Map<String, String> metadata,
        long created) {

    static PaymentSummary of(ObjectNode intent, Transaction tx) {
        Optional<ObjectNode> charge = tx.find(Kind.CHARGE, Json.text(intent, "latest_charge"));
        Map<String, String> metadata = new TreeMap<>();
        intent.path("metadata")
                .properties()
                .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().asString()));
        return new PaymentSummary(
                Json.required(intent, "id"),
                Json.required(intent, "status"),
                Json.required(intent, "currency"),
                Json.number(intent, "amount"),
                Json.number(intent, "amount_capturable"),
                Json.number(intent, "amount_received"),
                charge.map(found -> Json.number(found, "amount_refunded")).orElse(0L),
                charge.map(found -> found.path("disputed").asBoolean(false)).orElse(false),
                Json.text(intent, "latest_charge"),
                metadata,
                Json.number(intent, "created"));
    }

    JsonNode json() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("status", status)
                        .put("currency", currency)
                        .put("amount", amount)
                        .put("amount_capturable", amountCapturable)
                        .put("amount_received", amountReceived)
                        .put("amount_refunded", amountRefunded)
                        .put("disputed", disputed)
                        .put("latest_charge", latestCharge)
                        .put("created", created);
        ObjectNode notes = json.putObject("metadata");
        metadata.forEach(notes::put);
        return json;
    }
}
