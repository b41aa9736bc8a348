package dev.stoa.platform.observability;

import dev.stoa.platform.errors.ErrorCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.server.WebGraphQlResponse;

/** How long operations take, by name, client and outcome. */
class RequestMetrics {

    private static final String NAME = "stoa.graphql.requests";
    private static final String OK = "ok";
    private static final int MOST_OPERATIONS = 200;
    private static final int MOST_CLIENTS = 20;
    private static final Duration[] BUCKETS =
            Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000)
                    .map(Duration::ofMillis)
                    .toArray(Duration[]::new);
    private static final Set<String> CODES =
            Stream.of(ErrorCode.values()).map(ErrorCode::name).collect(Collectors.toSet());

    private record Kind(String operation, String client, String outcome) {}

    private final MeterRegistry registry;
    private final Names operations = new Names(MOST_OPERATIONS);
    private final Names clients = new Names(MOST_CLIENTS);
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void note(Correlation request, WebGraphQlResponse response, Duration took) {
        boolean executed = response.getExecutionResult().isDataPresent();
        var kind =
                new Kind(
                        operations.bounded(request.operation(), executed),
                        clients.bounded(request.client(), executed),
                        outcome(response));
        timers.computeIfAbsent(kind, this::timer).record(took);
    }

    /** The code of the first error; an answer may still have data. */
    private static String outcome(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return OK;
        }
        var extensions = errors.getFirst().getExtensions();
        var code = extensions == null ? null : extensions.get("code");
        return code instanceof String text && CODES.contains(text) ? text : Names.OTHER;
    }

    private Timer timer(Kind kind) {
        return Timer.builder(NAME)
                .tag("operation", kind.operation())
                .tag("client", kind.client())
                .tag("outcome", kind.outcome())
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
