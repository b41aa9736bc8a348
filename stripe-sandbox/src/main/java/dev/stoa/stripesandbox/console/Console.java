package dev.stoa.stripesandbox.console;

import dev.stoa.stripesandbox.door.Answer;
import dev.stoa.stripesandbox.door.Request;
import dev.stoa.stripesandbox.fault.Faults;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import dev.stoa.stripesandbox.webhook.Deliveries;
import dev.stoa.stripesandbox.webhook.WebhookTarget;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything under {@code /sandbox}. For tests and developers; nothing of it exists at Stripe. */
public final class Console {

    private final Levers levers;
    private final Deliveries deliveries;
    private final Runnable reset;
    private final FaultDesk faultDesk;
    private final ThreeDSecurePage threeDSecure;

    public Console(Levers levers, Faults faults, Deliveries deliveries, Runnable reset) {
        this.levers = levers;
        this.deliveries = deliveries;
        this.reset = reset;
        this.faultDesk = new FaultDesk(faults);
        this.threeDSecure = new ThreeDSecurePage(levers);
    }

    public Answer answer(Request request) {
        try {
            List<String> path = List.of(request.path().substring("/sandbox/".length()).split("/"));
            return switch (path.size()) {
                case 1 -> collection(request, path.getFirst());
                case 2 -> page(request, path);
                default -> lever(request, path);
            };
        } catch (Refusal refusal) {
            return Answer.json(refusal.error().status(), refusal.error().reply().body());
        } catch (IllegalArgumentException | JacksonException e) {
            String message = String.valueOf(e.getMessage());
            return Answer.json(400, StripeError.invalidRequest(400, message).reply().body());
        }
    }

    private Answer collection(Request request, String name) {
        return switch (request.method() + " " + name) {
            case "GET faults", "PUT faults", "POST faults", "DELETE faults" ->
                    faultDesk.answer(request);
            case "GET payment_intents" -> books();
            case "GET webhook" -> webhook();
            case "PUT webhook" -> changeWebhook(request);
            case "POST reset" -> {
                reset.run();
                yield Answer.json(200, Json.object().put("reset", true));
            }
            default -> unknown(request);
        };
    }

    private Answer page(Request request, List<String> path) {
        if (!path.getFirst().equals("3ds")) {
            return unknown(request);
        }
        return switch (request.method()) {
            case "GET" -> threeDSecure.show(request, path.get(1));
            case "POST" -> threeDSecure.submit(request, path.get(1));
            default -> unknown(request);
        };
    }

    private Answer lever(Request request, List<String> path) {
        String id = path.get(1);
        return switch (request.method() + " " + path.getFirst() + " " + path.get(2)) {
            case "POST payment_intents authenticate", "POST setup_intents authenticate" ->
                    Answer.json(200, levers.authenticate(id, isProven(request)));
            case "POST payment_intents dispute" -> Answer.json(200, levers.dispute(id));
            case "POST payment_intents expire" -> Answer.json(200, levers.expire(id));
            case "POST events resend" -> {
                levers.resend(id);
                yield Answer.json(202, Json.object().put("id", id));
            }
            default -> unknown(request);
        };
    }

    private Answer books() {
        ObjectNode books = Json.object().put("object", "list");
        ArrayNode data = books.putArray("data");
        levers.books().forEach(payment -> data.add(payment.json()));
        return Answer.json(200, books);
    }

    private Answer webhook() {
        WebhookTarget target = deliveries.target();
        return Answer.json(
                200, Json.object().put("url", target == null ? null : target.url().toString()));
    }

    private Answer changeWebhook(Request request) {
        ObjectNode body = body(request);
        String url = Json.text(body, "url");
        String secret = Json.text(body, "secret");
        deliveries.sendTo(
                url == null
                        ? null
                        : new WebhookTarget(URI.create(url), secret == null ? "" : secret));
        return webhook();
    }

    private static boolean isProven(Request request) {
        String outcome = Json.text(body(request), "outcome");
        return switch (String.valueOf(outcome)) {
            case "succeed" -> true;
            case "fail" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "outcome is '" + outcome + "', expected 'succeed' or 'fail'");
        };
    }

    private static ObjectNode body(Request request) {
        return request.body().isBlank()
                ? Json.object()
                : Json.parse(request.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer unknown(Request request) {
        return Answer.json(
                404,
                StripeError.invalidRequest(
                                404,
                                "The sandbox has no " + request.method() + " " + request.path())
                        .reply()
                        .body());
    }
}
