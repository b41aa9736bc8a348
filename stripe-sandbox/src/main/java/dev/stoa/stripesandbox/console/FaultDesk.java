package dev.stoa.stripesandbox.console;

import dev.stoa.stripesandbox.door.Answer;
import dev.stoa.stripesandbox.door.Request;
import dev.stoa.stripesandbox.fault.Fault;
import dev.stoa.stripesandbox.fault.FaultKind;
import dev.stoa.stripesandbox.fault.Faults;
import dev.stoa.stripesandbox.protocol.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /sandbox/faults}: PUT replaces all, POST adds, GET shows what is left, DELETE clears. */
final class FaultDesk {

    private final Faults faults;

    FaultDesk(Faults faults) {
        this.faults = faults;
    }

    Answer answer(Request request) {
        switch (request.method()) {
            case "GET" -> {}
            case "DELETE" -> faults.clear();
            case "POST" -> read(request).forEach(faults::add);
            case "PUT" -> {
                List<Fault> given = read(request);
                faults.clear();
                given.forEach(faults::add);
            }
            default -> {
                return Answer.html(405, "Use GET, PUT, POST or DELETE");
            }
        }
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("faults");
        faults.pending().forEach(fault -> list.add(json(fault)));
        return Answer.json(200, body);
    }

    /** One fault, or {@code {"faults": [...]}}. */
    private static List<Fault> read(Request request) {
        ObjectNode body = Json.parse(request.body().getBytes(StandardCharsets.UTF_8));
        List<Fault> given = new ArrayList<>();
        if (body.has("faults")) {
            body.get("faults").forEach(fault -> given.add(fault(fault)));
        } else {
            given.add(fault(body));
        }
        return given;
    }

    private static Fault fault(JsonNode json) {
        String kind = Json.text(json, "kind");
        if (kind == null) {
            throw new IllegalArgumentException("a fault needs a kind: " + json);
        }
        FaultKind known = FaultKind.of(kind);
        String target = Json.text(json, known.isOfWebhooks() ? "event" : "operation");
        long usualDelay = known == FaultKind.WEBHOOK_OUT_OF_ORDER ? 2_000 : 0;
        return new Fault(
                target == null ? "*" : target,
                known,
                json.path("count").asInt(1),
                Duration.ofMillis(json.path("delay_ms").asLong(usualDelay)));
    }

    private static JsonNode json(Fault fault) {
        return Json.object()
                .put(fault.kind().isOfWebhooks() ? "event" : "operation", fault.target())
                .put("kind", fault.kind().jsonName())
                .put("count", fault.count())
                .put("delay_ms", fault.delay().toMillis());
    }
}
