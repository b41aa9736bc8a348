package dev.stoa.platform.errors;

import dev.stoa.platform.observability.RequestLogging;
import graphql.GraphQLError;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives a code to the errors that no data fetcher made: of a document that was refused, and of a
 * null where none may be. At most five are sent.
 */
class ErrorCodes implements WebGraphQlInterceptor {

    private static final int MOST_ERRORS = 5;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodes::withCodes);
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        if (result.getErrors().isEmpty()) {
            return response;
        }
        boolean executed = result.isDataPresent();
        tellWhenToComeBack(response);
        String requestId =
                response.getExecutionInput()
                        .getGraphQLContext()
                        .getOrDefault(RequestLogging.REQUEST_ID, "");
        return response.transform(
                builder ->
                        builder.errors(
                                        result.getErrors().stream()
                                                .limit(MOST_ERRORS)
                                                .map(error -> withCode(error, executed, requestId))
                                                .toList())
                                .build());
    }

    private static void tellWhenToComeBack(WebGraphQlResponse response) {
        var wait =
                response.getErrors().getFirst().getExtensions().get(StoaException.RETRY_AFTER_MS);
        if (wait instanceof Number millis) {
            long seconds = Math.ceilDiv(millis.longValue(), 1000);
            response.getResponseHeaders().set("Retry-After", Long.toString(seconds));
        }
    }

    private static GraphQLError withCode(GraphQLError error, boolean executed, String requestId) {
        var extensions = error.getExtensions();
        if (extensions == null || extensions.get("code") == null) {
            var code = executed ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST;
            extensions =
                    Map.of(
                            "code", code.name(),
                            "retryable", code.isRetryable(),
                            "requestId", requestId);
            return coded(
                    error,
                    executed ? "Something went wrong on our side." : error.getMessage(),
                    extensions);
        }
        return coded(error, error.getMessage(), extensions);
    }

    private static GraphQLError coded(
            GraphQLError error, String message, Map<String, Object> extensions) {
        return new CodedError(message, error.getLocations(), error.getPath(), extensions);
    }
}
