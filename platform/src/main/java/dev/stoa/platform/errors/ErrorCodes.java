package dev.stoa.platform.errors;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives a code to the errors that come before any data fetcher runs, such as an unknown field. At
 * most five are sent.
 */
class ErrorCodes implements WebGraphQlInterceptor {

    private static final int MOST_ERRORS = 5;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(
                        response ->
                                response.getErrors().stream().allMatch(ErrorCodes::hasCode)
                                        ? response
                                        : response.transform(
                                                builder ->
                                                        builder.errors(
                                                                        withCodes(
                                                                                response
                                                                                        .getErrors()))
                                                                .build()));
    }

    private static boolean hasCode(ResponseError error) {
        return error.getExtensions().containsKey("code");
    }

    private static List<GraphQLError> withCodes(List<ResponseError> errors) {
        return errors.stream().limit(MOST_ERRORS).map(ErrorCodes::withCode).toList();
    }

    private static GraphQLError withCode(ResponseError error) {
        var builder =
                GraphqlErrorBuilder.newError()
                        .message(error.getMessage())
                        .locations(error.getLocations())
                        .path(error.getParsedPath());
        return hasCode(error)
                ? builder.extensions(error.getExtensions()).build()
                : builder.extensions(Map.of("code", codeOf(error.getErrorType()))).build();
    }

    private static String codeOf(ErrorClassification classification) {
        return switch (classification) {
            case ErrorType type ->
                    switch (type) {
                        case InvalidSyntax, ValidationError, OperationNotSupported ->
                                ErrorCode.BAD_REQUEST.name();
                        case ExecutionAborted -> ErrorCode.COST_LIMIT_EXCEEDED.name();
                        case DataFetchingException, NullValueInNonNullableField ->
                                ErrorCode.INTERNAL.name();
                    };
            default -> classification.toString().toUpperCase(Locale.ROOT);
        };
    }
}
