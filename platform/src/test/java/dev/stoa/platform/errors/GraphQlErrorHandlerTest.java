package dev.stoa.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.observability.RequestLogging;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class GraphQlErrorHandlerTest {

    private static final String SECRET = "mongodb://shop:pass@db-1.internal/stoa card 4242";

    private final DataFetcherExceptionHandler handler = new GraphQlErrorHandler();

    @Test
    void keepsWhatAnUnexpectedExceptionSaysInTheLog() {
        var error = errorOf(new IllegalStateException(SECRET));

        assertThat(error.getMessage()).isEqualTo("Something went wrong on our side.");
        assertThat(error.getExtensions())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("code", "INTERNAL", "retryable", false, "requestId", "req_1"));
    }

    @Test
    void letsCallersTryAgainWhenFilesCannotBeWritten() {
        var error = errorOf(new UncheckedIOException(new IOException("/srv/media: disk full")));

        assertThat(error.getMessage()).doesNotContain("/srv");
        assertThat(error.getExtensions())
                .containsEntry("code", "UNAVAILABLE")
                .containsEntry("retryable", true);
    }

    @Test
    void tellsWhatIsAwayWithoutItsAddress() {
        var error =
                errorOf(new CompletionException(new DataAccessResourceFailureException(SECRET)));

        assertThat(error.getMessage()).doesNotContain("mongodb", "internal");
        assertThat(error.getExtensions())
                .containsEntry("code", "UNAVAILABLE")
                .containsEntry("retryable", true)
                .containsEntry("requestId", "req_1");
    }

    @Test
    void takesWorkThatWasInterruptedForUnavailable() {
        for (var cause : List.of(new InterruptedException(), new ClosedByInterruptException())) {
            var error = errorOf(new IllegalStateException(new IllegalStateException("x", cause)));

            assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE");
        }
    }

    @Test
    void passesOnWhatWeSayOurselves() {
        var error = errorOf(StoaException.rateLimited("Later.", Duration.ofMillis(1500)));

        assertThat(error.getMessage()).isEqualTo("Later.");
        assertThat(error.getExtensions())
                .containsEntry("code", "RATE_LIMITED")
                .containsEntry("retryAfterMs", 1500L);
    }

    private GraphQLError errorOf(RuntimeException thrown) {
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type(
                                "Query",
                                type ->
                                        type.dataFetcher(
                                                "x",
                                                _ -> {
                                                    throw thrown;
                                                }))
                        .build();
        var schema =
                new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query { x: String }"), wiring);
        var input =
                ExecutionInput.newExecutionInput("{ x }")
                        .graphQLContext(Map.of(RequestLogging.REQUEST_ID, "req_1"))
                        .build();
        return GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(handler)
                .build()
                .execute(input)
                .getErrors()
                .getFirst();
    }
}
