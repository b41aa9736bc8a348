package dev.stoa.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Sender;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers documents with their measure, and refuses those that are too large for who sends them
 * before anything is read for them.
 */
final class Documents implements PreparsedDocumentProvider {

    /** Characters of all remembered documents: some thousands of ours. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private static final int CHARACTERS_PER_TOKEN = 100;

    /** So that a flood of refused or trivial documents counts as well. */
    private static final int PRICE_OF_REQUEST = 1;

    private static final Caller NOBODY = new Caller.Guest();

    private final LimitsProperties limits;
    private final Rates rates;
    private final Supplier<GraphQLSchema> schema;
    private final boolean isProduction;
    private final Cache<Key, Known> known =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .<Key, Known>weigher((key, _) -> key.document().length())
                    .build();

    /** Strangers' documents are parsed under tighter limits than those of routers. */
    private record Key(String document, boolean isStranger) {}

    private record Known(
            CompletableFuture<PreparsedDocumentEntry> entry, Map<String, Measure> operations) {

        /** Null where there is nothing to measure, or no such operation. */
        @Nullable Measure operation(@Nullable String name) {
            if (operations.size() == 1 && (name == null || name.isEmpty())) {
                return operations.values().iterator().next();
            }
            return operations.get(Objects.requireNonNullElse(name, ""));
        }
    }

    Documents(
            LimitsProperties limits,
            Rates rates,
            Supplier<GraphQLSchema> schema,
            boolean isProduction) {
        this.limits = limits;
        this.rates = rates;
        this.schema = schema;
        this.isProduction = isProduction;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var context = input.getGraphQLContext();
        Sender sender = context.getOrDefault(Sender.class, Sender.INSIDE);
        var bounds = sender.isStranger() ? limits.client() : limits.router();
        Caller caller = context.getOrDefault(Caller.class, NOBODY);
        var meters = rates.of(sender, caller);
        try {
            Rates.requireRoom(meters);
            var document =
                    known.get(
                            new Key(input.getQuery(), sender.isStranger()),
                            _ -> read(input, bounds, parse));
            var measure = document.operation(input.getOperationName());
            long cost = measure == null ? 0 : admit(input, sender, measure, bounds);
            for (var meter : meters) {
                meter.pay(cost + PRICE_OF_REQUEST);
            }
            return document.entry();
        } catch (StoaException refusal) {
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(refusal.toError()));
        }
    }

    private long admit(
            ExecutionInput input, Sender sender, Measure measure, LimitsProperties.Bounds bounds) {
        requireWithin(bounds, measure);
        long cost = measure.cost().of(input.getRawVariables().toMap());
        requireAffordable(cost, bounds.cost());
        rates.guard(sender, measure.roots());
        input.getGraphQLContext().put(Spent.class, new Spent(cost, bounds.cost()));
        return cost;
    }

    private Known read(
            ExecutionInput input,
            LimitsProperties.Bounds bounds,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        input.getGraphQLContext().put(ParserOptions.class, parserOptions(bounds.tokens()));
        var entry = parse.apply(input);
        return new Known(
                CompletableFuture.completedFuture(entry),
                entry.hasErrors()
                        ? Map.of()
                        : Measuring.measure(schema.get(), entry.getDocument()));
    }

    private static ParserOptions parserOptions(int tokens) {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(
                        options ->
                                options.maxTokens(tokens)
                                        .maxWhitespaceTokens(tokens * CHARACTERS_PER_TOKEN)
                                        .maxCharacters(tokens * CHARACTERS_PER_TOKEN));
    }

    private void requireWithin(LimitsProperties.Bounds bounds, Measure measure) {
        require("Depth", measure.depth(), bounds.depth());
        require("Root fields", measure.rootFields(), bounds.rootFields());
        require("Aliases", measure.aliases(), bounds.aliases());
        require("Directives", measure.directives(), bounds.directives());
        if (isProduction && measure.roots().containsKey("_service")) {
            throw StoaException.badRequest("The schema is not told here.");
        }
    }

    private static void require(String what, int value, int limit) {
        if (value > limit) {
            throw StoaException.badRequest(
                    what + ": " + value + " is over the limit of " + limit + ".");
        }
    }

    private static void requireAffordable(long cost, long limit) {
        if (cost > limit) {
            throw new StoaException(
                    ErrorCode.COST_LIMIT_EXCEEDED,
                    "Cost: " + cost + " is over the limit of " + limit + ".",
                    Map.of("cost", new Spent(cost, limit).toMap()));
        }
    }
}
