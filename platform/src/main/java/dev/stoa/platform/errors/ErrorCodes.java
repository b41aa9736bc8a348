package dev.stoa.platform.errors;

import graphql.ErrorType;
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
        return response.transform(
                builder ->
                        builder.errors(
                                        result.getErrors().stream()
                                                .limit(MOST_ERRORS)
                                                .map(error -> withCode(error, executed))
                                                .toList())
                                .build());
    }

    private static GraphQLError withCode(GraphQLError error, boolean executed) {
        var extensions = error.getExtensions();
        if (extensions != null && extensions.get("code") != null) {
            return new CodedError(
                    error.getMessage(), error.getLocations(), error.getPath(), extensions);
        }
        var code = codeOf(error, executed);
        return new CodedError(
                executed ? "Something went wrong on our side." : error.getMessage(),
                error.getLocations(),
                error.getPath(),
                Map.of("code", code.name(), "retryable", code.isRetryable()));
    }

    private static ErrorCode codeOf(GraphQLError error, boolean executed) {
        if (error.getErrorType() == ErrorType.ExecutionAborted) {
            return ErrorCode.COST_LIMIT_EXCEEDED;
        }
        return executed ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST;
    }
}
