package dev.stoa.platform.observability;

import dev.stoa.platform.ids.Ids;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives every request an id, taken from {@code X-Request-Id} where one comes along, and names it in
 * the log.
 */
public class RequestLogging implements WebGraphQlInterceptor {

    /** Key of the request id in the GraphQL context. */
    public static final String REQUEST_ID = "stoa.requestId";

    private static final String HEADER = "X-Request-Id";
    private static final Logger log = LoggerFactory.getLogger(RequestLogging.class);

    private final Ids ids;

    RequestLogging(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var given = request.getHeaders().getFirst(HEADER);
        var id = given != null && given.matches("[A-Za-z0-9_-]{1,64}") ? given : ids.next("req");
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(REQUEST_ID, id)).build());
        long start = System.nanoTime();
        return chain.next(request)
                .doOnNext(
                        response ->
                                log.debug(
                                        "{} {} in {} ms, {} errors",
                                        id,
                                        request.getOperationName(),
                                        (System.nanoTime() - start) / 1_000_000,
                                        response.getErrors().size()));
    }
}
