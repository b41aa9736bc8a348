package dev.stoa.stripesandbox.door;

import dev.stoa.stripesandbox.fault.Fault;
import dev.stoa.stripesandbox.fault.FaultKind;
import dev.stoa.stripesandbox.fault.Faults;
import dev.stoa.stripesandbox.ledger.Expansion;
import dev.stoa.stripesandbox.ledger.Ids;
import dev.stoa.stripesandbox.ledger.Ledger;
import dev.stoa.stripesandbox.ledger.Origin;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.FormBody;
import dev.stoa.stripesandbox.protocol.ParameterRules;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything under {@code /v1}. */
public final class StripeDoor {

    private final Routes routes;
    private final ParameterRules rules = new ParameterRules();
    private final ApiKeys keys;
    private final Ledger ledger;
    private final Faults faults;
    private final Ids ids;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    public StripeDoor(Routes routes, String apiKey, Ledger ledger, Faults faults, Ids ids) {
        this.routes = routes;
        this.keys = new ApiKeys(apiKey);
        this.ledger = ledger;
        this.faults = faults;
        this.ids = ids;
    }

    public Answer answer(Request request, String baseUrl) {
        String requestId = ids.requestId();
        Answer answer;
        try {
            answer = enter(request, requestId, baseUrl);
        } catch (Refusal refusal) {
            answer = answer(refusal.error().reply());
        }
        String key = request.header("idempotency-key");
        Answer named = answer.with("Request-Id", requestId);
        named = named.with("Stripe-Version", version(request));
        return key == null ? named : named.with("Idempotency-Key", key);
    }

    private Answer enter(Request request, String requestId, String baseUrl) {
        boolean publishable = keys.isPublishable(request.header("authorization"));
        Routes.Match match =
                routes.find(request.method(), request.path())
                        .orElseThrow(() -> unknownUrl(request));
        if (publishable && !match.route().publishable()) {
            throw ApiKeys.secretNeeded();
        }
        refuseJson(request);
        Call call =
                new Call(
                        match.route().name(),
                        match.path(),
                        FormBody.decode(
                                request.method().equals("POST") ? request.body() : request.query()),
                        requestId,
                        request.header("idempotency-key"),
                        publishable,
                        baseUrl);
        refuseAtTheDoor(call.operation());
        // Only POST takes idempotency keys; GET and DELETE have no need for them.
        String key = request.method().equals("POST") ? call.idempotencyKey() : null;
        Answer answer =
                key == null ? execute(match.route(), call, null) : once(match.route(), call, key);
        boolean lost = faults.take(FaultKind.LOST_REPLY, call.operation()).isPresent();
        return lost ? answer.getLost() : answer;
    }

    private Answer once(Route route, Call call, String key) {
        if (key.length() > KeptReplies.LONGEST_KEY) {
            throw KeptReplies.tooLong();
        }
        if (!inFlight.add(key)) {
            throw KeptReplies.inUse(key);
        }
        try {
            Optional<KeptReplies.Kept> kept =
                    ledger.inOne(Origin.of(call), tx -> KeptReplies.find(key, route, call, tx));
            if (kept.isPresent()) {
                return answer(kept.get().reply())
                        .with("Original-Request", kept.get().requestId())
                        .with("Idempotent-Replayed", "true");
            }
            return execute(route, call, key).with("Original-Request", call.requestId());
        } finally {
            inFlight.remove(key);
        }
    }

    private Answer execute(Route route, Call call, @Nullable String key) {
        rules.check(call.operation(), call.params());
        faults.take(FaultKind.SLOW, call.operation())
                .map(Fault::delay)
                .ifPresent(StripeDoor::sleep);
        Reply reply;
        if (faults.take(FaultKind.ERROR_BEFORE, call.operation()).isPresent()) {
            reply = brokenDown();
            keep(route, call, key, reply);
        } else {
            boolean failing = faults.take(FaultKind.ERROR_AFTER, call.operation()).isPresent();
            reply = effect(route, call, key, failing);
        }
        return answer(reply);
    }

    private Reply effect(Route route, Call call, @Nullable String key, boolean failing) {
        try {
            return ledger.inOne(
                    Origin.of(call),
                    tx -> {
                        Reply done = route.operation().handle(call, tx);
                        if (done.isSuccess()) {
                            Expansion.apply(call, done.body(), tx);
                        }
                        Reply reply = failing ? brokenDown() : shown(done, call);
                        keep(route, call, key, reply, tx);
                        return reply;
                    });
        } catch (Refusal refusal) {
            if (refusal.isBeforeExecution()) {
                throw refusal;
            }
            Reply reply = refusal.error().reply();
            keep(route, call, key, reply);
            return reply;
        }
    }

    /** Browsers see less of a payment intent than the shop's server does. */
    private static Reply shown(Reply reply, Call call) {
        return call.publishable() ? ClientView.of(reply) : reply;
    }

    private void keep(Route route, Call call, @Nullable String key, Reply reply) {
        ledger.inOne(
                Origin.of(call),
                tx -> {
                    keep(route, call, key, reply, tx);
                    return reply;
                });
    }

    private static void keep(
            Route route, Call call, @Nullable String key, Reply reply, Transaction tx) {
        if (key != null) {
            KeptReplies.keep(key, route, call, reply, tx);
        }
    }

    private void refuseAtTheDoor(String operation) {
        if (faults.take(FaultKind.UNAVAILABLE, operation).isPresent()) {
            throw Refusal.beforeExecution(
                    StripeError.api(503, "Stripe is temporarily unavailable. Please try again."));
        }
        if (faults.take(FaultKind.RATE_LIMITED, operation).isPresent()) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                                    429,
                                    "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.")
                            .code("rate_limit"));
        }
    }

    private static void refuseJson(Request request) {
        String type = Objects.requireNonNullElse(request.header("content-type"), "");
        if (type.startsWith("application/json") && !request.body().isBlank()) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                            400,
                            "Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have any questions, we can help at https://support.stripe.com/."));
        }
    }

    private static Refusal unknownUrl(Request request) {
        return Refusal.beforeExecution(
                StripeError.invalidRequest(
                        404,
                        "Unrecognized request URL (%s: %s). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/."
                                .formatted(request.method(), request.path())));
    }

    private static Reply brokenDown() {
        return StripeError.api(500, "An unknown error occurred").reply();
    }

    /** A kept 500 would only be replayed, so Stripe advises its libraries not to try again. */
    private static Answer answer(Reply reply) {
        Answer answer = Answer.json(reply.status(), reply.body());
        return switch (reply.status()) {
            case 500 -> answer.with("Stripe-Should-Retry", "false");
            case 409, 429, 503 -> answer.with("Stripe-Should-Retry", "true");
            default -> answer;
        };
    }

    private static String version(Request request) {
        return Objects.requireNonNullElse(
                request.header("stripe-version"), Transaction.API_VERSION);
    }

    private static void sleep(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
