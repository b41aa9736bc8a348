package dev.stoa.platform.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.platform.security.Caller;
import graphql.ExecutionInput;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/**
 * {@code Cache-Control}, {@code Cache-Tag} and {@code Vary} of answers that anybody gets alike. All
 * others go out with the {@code no-store} of {@code SecurityConfiguration}.
 */
final class CacheHeaders implements WebGraphQlInterceptor {

    /** What an answer depends on besides the document: as routers pass it on. */
    static final List<String> VARY =
            List.of("Accept-Language", "Authorization", "X-Currency", "X-Market");

    private static final long MOST_CHARACTERS = 2_000_000;
    private static final Caller NOBODY = new Caller.Guest();

    private final Supplier<GraphQLSchema> schema;
    private final Cache<Question, CacheHint> hints =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .<Question, CacheHint>weigher((question, _) -> question.document().length())
                    .build();

    private record Question(String document, String operation) {}

    CacheHeaders(Supplier<GraphQLSchema> schema) {
        this.schema = schema;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> told(request, response));
    }

    private WebGraphQlResponse told(WebGraphQlRequest request, WebGraphQlResponse response) {
        var input = response.getExecutionInput();
        if (!isForAnybody(request, input) || !response.getErrors().isEmpty()) {
            return response;
        }
        var hint = hint(input);
        if (hint.isKept()) {
            var headers = response.getResponseHeaders();
            headers.set(HttpHeaders.CACHE_CONTROL, hint.cacheControl());
            headers.set("Cache-Tag", hint.cacheTag());
            VARY.forEach(name -> headers.add(HttpHeaders.VARY, name));
        }
        return response;
    }

    private static boolean isForAnybody(WebGraphQlRequest request, ExecutionInput input) {
        Caller caller = input.getGraphQLContext().getOrDefault(Caller.class, NOBODY);
        return caller instanceof Caller.Guest
                && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    /** Valid: it was answered without an error. */
    private CacheHint hint(ExecutionInput input) {
        var operation = Objects.requireNonNullElse(input.getOperationName(), "");
        return hints.get(
                new Question(input.getQuery(), operation),
                question ->
                        CacheHints.of(
                                schema.get(),
                                Parser.parse(question.document()),
                                question.operation()));
    }
}
