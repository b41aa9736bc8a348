package dev.stoa.platform.observability;

import dev.stoa.platform.ids.Ids;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives every request an id, taken from {@code X-Request-Id} where one comes along, names it in the
 * log and measures it.
 */
public class RequestLogging implements WebGraphQlInterceptor, Ordered {

    /** Key of the request id in the GraphQL context. */
    public static final String REQUEST_ID = "stoa.requestId";

    private static final Logger log = LoggerFactory.getLogger(RequestLogging.class);
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,128}");
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9_.:/ -]{1,40}");
    private static final Pattern OPERATION =
            Pattern.compile("\\b(?:query|mutation|subscription)\\s+([A-Za-z_][A-Za-z0-9_]{0,79})");
    private static final int LOOKED_THROUGH = 300;

    private final Ids ids;
    private final RequestMetrics metrics;

    RequestLogging(Ids ids, RequestMetrics metrics) {
        this.ids = ids;
        this.metrics = metrics;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var correlation = correlate(request);
        request.configureExecutionInput(
                (_, input) ->
                        input.graphQLContext(Map.of(REQUEST_ID, correlation.requestId())).build());
        long begun = System.nanoTime();
        return chain.next(request)
                .doOnNext(response -> note(correlation, response, begun))
                .contextWrite(context -> context.put(Correlation.KEY, correlation));
    }

    private void note(Correlation request, WebGraphQlResponse response, long begun) {
        var took = Duration.ofNanos(System.nanoTime() - begun);
        metrics.note(request, response, took);
        if (took.compareTo(SLOW) > 0) {
            log.warn("{} is slow: {} ms", described(request), took.toMillis());
        } else if (log.isDebugEnabled()) {
            log.debug(
                    "{} took {} ms, {} errors",
                    described(request),
                    took.toMillis(),
                    response.getErrors().size());
        }
    }

    /** On the thread that answers, which need not know the request. */
    private static String described(Correlation request) {
        return "%s %s of %s".formatted(request.requestId(), request.operation(), request.client());
    }

    private Correlation correlate(WebGraphQlRequest request) {
        var headers = request.getHeaders();
        var id = matching(ID, headers.getFirst("X-Request-Id"));
        var client = matching(CLIENT, headers.getFirst("X-Client-Name"));
        return new Correlation(
                id == null ? ids.next("req") : id,
                operationOf(request),
                client == null ? "unknown" : client);
    }

    private static String operationOf(WebGraphQlRequest request) {
        var given = request.getOperationName();
        if (given != null && given.length() <= 80) {
            return given;
        }
        var document = request.getDocument();
        var name =
                OPERATION.matcher(document).region(0, Math.min(document.length(), LOOKED_THROUGH));
        return name.find() ? name.group(1) : "anonymous";
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches() ? text : null;
    }

    /** Outermost, to see what the client sees. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
