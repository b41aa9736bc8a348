package dev.stoa.platform.errors;

import dev.stoa.platform.mongo.MongoOutages;
import dev.stoa.platform.observability.RequestLogging;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Turns exceptions of data fetchers into errors with a code. Messages of unexpected ones stay in
 * the log.
 */
class GraphQlErrorHandler implements DataFetcherExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(GraphQlErrorHandler.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var failure = asFailure(unwrap(parameters.getException()), parameters);
        var extensions = failure.extensions();
        extensions.put("requestId", requestId(parameters));
        GraphQLError error =
                GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                        .message(failure.getMessage())
                        .extensions(extensions)
                        .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static StoaException asFailure(
            Throwable thrown, DataFetcherExceptionHandlerParameters parameters) {
        return switch (thrown) {
            case StoaException known -> known;
            // Found only when the argument is used: a field of @oneOf that is given as null.
            case OneOfNullValueException _, OneOfTooManyKeysException _ ->
                    StoaException.badRequest("Exactly one field must be given, and not as null.");
            case DataAccessResourceFailureException e -> unavailable(e, parameters);
            case Throwable e when MongoOutages.isOutage(e) -> unavailable(e, parameters);
            case ResourceAccessException e -> unavailable(e, parameters);
            // A disk that is full, a store of files that is away.
            case UncheckedIOException e -> unavailable(e, parameters);
            case Throwable e when isCutOff(e) -> unavailable(e, parameters);
            default -> {
                log.error(
                        "{} failed unexpectedly at {}",
                        requestId(parameters),
                        parameters.getPath(),
                        thrown);
                yield new StoaException(
                        ErrorCode.INTERNAL, "Something went wrong on our side.", thrown);
            }
        };
    }

    /** By the deadline of the request, or because the process stops. */
    private static boolean isCutOff(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof InterruptedException
                                        || cause instanceof ClosedByInterruptException);
    }

    private static StoaException unavailable(
            Throwable thrown, DataFetcherExceptionHandlerParameters parameters) {
        log.warn(
                "{} unavailable at {}: {}",
                requestId(parameters),
                parameters.getPath(),
                thrown.toString());
        return StoaException.unavailable("A part of the shop", thrown);
    }

    private static String requestId(DataFetcherExceptionHandlerParameters parameters) {
        return parameters
                .getDataFetchingEnvironment()
                .getGraphQlContext()
                .getOrDefault(RequestLogging.REQUEST_ID, "");
    }

    private static Throwable unwrap(Throwable thrown) {
        var cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? unwrap(cause) : thrown;
    }
}
