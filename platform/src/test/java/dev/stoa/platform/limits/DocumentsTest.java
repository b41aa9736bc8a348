package dev.stoa.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.limits.LimitsProperties.Bounds;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Sender;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    private static final Sender STRANGER =
            new Sender(Sender.Kind.STRANGER, "203.0.113.7", "storefront");
    private static final Sender ROUTER = new Sender(Sender.Kind.ROUTER, "203.0.113.7", null);

    private static final graphql.schema.GraphQLSchema SCHEMA =
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser()
                                    .parse(
                                            """
                                            directive @cost(weight: Int!) on FIELD_DEFINITION
                                            directive @listSize(assumedSize: Int) on FIELD_DEFINITION
                                            type Query {
                                              shop: Shop
                                              shops(first: Int = 20, last: Int): Shops
                                              byId(ids: [ID!]!): [Shop]
                                            }
                                            type Mutation { signIn: Shop }
                                            type Shops { nodes: [Shop!]! totalCount: Int }
                                            type Shop {
                                              id: ID
                                              next: Shop
                                              lines: [Shop!]!
                                              few: [Shop!]! @listSize(assumedSize: 2)
                                              dear: Shop @cost(weight: 7)
                                            }
                                            """),
                            RuntimeWiring.MOCKED_WIRING);

    private final Rates rates =
            new Rates(
                    new RatesProperties(
                            1, 10_000, 10_000, 10_000, Map.of("signIn", 3L), false, "test"));
    private final GraphQL graphQl =
            GraphQL.newGraphQL(SCHEMA).preparsedDocumentProvider(documents()).build();

    private Documents documents() {
        var limits =
                new LimitsProperties(
                        1 << 20,
                        new Bounds(1_000, 10, 15, 20, 10, 5_000),
                        new Bounds(15_000, 15, 500, 200, 200, 50_000),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(2));
        return new Documents(limits, rates, () -> SCHEMA, false);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { shop { id } }                                            | 1
                    { shop { id next { id } } }                                | 2
                    { shop { lines { id } } }                                  | 11
                    { shop { lines { lines { id } } } }                        | 111
                    { shop { few { id } } }                                    | 3
                    { shop { dear { id } } }                                   | 8
                    { shops { nodes { id } } }                                 | 21
                    { shops(first: 100) { nodes { next { id } } totalCount } } | 211
                    { shops(last: 3) { nodes { id } } }                        | 4
                    { shops(first: 3) { ...page } } fragment page on Shops { nodes { ...shop } } fragment shop on Shop { next { id } } | 7
                    { byId(ids: ["a", "b"]) { id } }                           | 2
                    mutation { signIn { id } }                                 | 10
                    """)
    void worksOutTheCost(String document, long cost) {
        assertThat(costOf(document, Map.of())).isEqualTo(cost);
    }

    @Test
    void takesSizesFromVariables() {
        var page =
                "query ($n: Int, $m: Int = 5) { shops(first: $n) { nodes { next { id } } } other: shops(first: $m) { nodes { id } } }";

        assertThat(costOf(page, Map.of("n", 50))).isEqualTo(1 + 100 + 1 + 5);
        assertThat(costOf(page, Map.of("n", 2, "m", 7))).isEqualTo(1 + 4 + 1 + 7);
        assertThat(costOf(page, Map.of())).isEqualTo(1 + 40 + 1 + 5);
        var byId = "query ($ids: [ID!]!) { byId(ids: $ids) { id } }";
        assertThat(costOf(byId, Map.of("ids", java.util.List.of("a", "b", "c")))).isEqualTo(3);
    }

    @Test
    void refusesWhatCostsTooMuchWithFigures() {
        var answer = ask("{ shops(first: 100) { nodes { lines { lines { id } } } } }", STRANGER);

        assertThat(code(answer)).isEqualTo("COST_LIMIT_EXCEEDED");
        assertThat(answer.getErrors().getFirst().getExtensions().get("cost"))
                .isEqualTo(Map.of("requested", 11_101L, "limit", 5_000L));
        assertThat(answer.isDataPresent()).isFalse();
    }

    @Test
    void refusesWhatIsTooDeepAliasedWideOrLong() {
        assertThat(message("{ shop " + "{ next ".repeat(10) + "{ id }" + "}".repeat(11)))
                .isEqualTo("Depth: 12 is over the limit of 10.");
        assertThat(message("{ " + repeat(16, "a%d: shop { id } ") + "}"))
                .isEqualTo("Aliases: 16 is over the limit of 15.");
        assertThat(message("{ " + repeat(21, "shop { id } ") + "}"))
                .isEqualTo("Root fields: 21 is over the limit of 20.");
        assertThat(
                        message(
                                "{ shop "
                                        + "@include(if: true) ".repeat(1)
                                        + "{ "
                                        + "id @skip(if: false) ".repeat(10)
                                        + "} }"))
                .isEqualTo("Directives: 11 is over the limit of 10.");
        assertThat(message("{ shop { " + "id ".repeat(1_000) + "} }")).contains("1,000");
    }

    @Test
    void givesRoutersRoom() {
        var wide = "{ " + repeat(100, "a%d: shop { id } ") + "}";

        assertThat(ask(wide, ROUTER).getErrors()).isEmpty();
        assertThat(ask(wide, STRANGER).getErrors()).hasSize(1);
    }

    /** Each fragment uses the one before twice: laid out, this document has 2^30 fields. */
    @Test
    void measuresBombsWithoutLayingThemOut() {
        var bomb =
                "query ($n: Int) { shops(first: $n) { nodes { ...f30 } } } fragment f0 on Shop { few { id } } "
                        + IntStream.rangeClosed(1, 30)
                                .mapToObj(
                                        i ->
                                                "fragment f%d on Shop { ...f%d ...f%d } "
                                                        .formatted(i, i - 1, i - 1))
                                .collect(Collectors.joining());

        assertThat(code(ask(bomb, STRANGER))).isEqualTo("COST_LIMIT_EXCEEDED");
    }

    @Test
    void refusesWhoAskedTooMuchUntilTheDebtIsPaid() {
        var dear = "{ shops(first: 100) { nodes { lines { id } } } }"; // 1,101
        for (int i = 0; i < 10; i++) {
            assertThat(ask(dear, STRANGER).getErrors()).isEmpty();
        }

        var refused = ask("{ shop { id } }", STRANGER);

        assertThat(code(refused)).isEqualTo("RATE_LIMITED");
        assertThat((Long) refused.getErrors().getFirst().getExtensions().get("retryAfterMs"))
                .isBetween(1_000L, 10_000L);
        assertThat(ask(dear, Sender.INSIDE).getErrors()).isEmpty();
        assertThat(ask(dear, new Sender(Sender.Kind.ROUTER, null, null)).getErrors()).isEmpty();
    }

    @Test
    void guardsSingleFieldsByAddress() {
        var twice = "mutation { a: signIn { id } b: signIn { id } }";

        assertThat(ask(twice, ROUTER).getErrors()).isEmpty();
        assertThat(ask(twice, ROUTER).getErrors()).isEmpty();
        assertThat(code(ask(twice, ROUTER))).isEqualTo("RATE_LIMITED");
        assertThat(ask("{ shop { id } }", ROUTER).getErrors()).isEmpty();
        assertThat(ask(twice, new Sender(Sender.Kind.ROUTER, "203.0.113.8", null)).getErrors())
                .isEmpty();
    }

    private long costOf(String document, Map<String, Object> variables) {
        var input = input(document, Sender.INSIDE, variables);
        assertThat(graphQl.execute(input).getErrors()).isEmpty();
        Spent spent = input.getGraphQLContext().get(Spent.class);
        return spent.requested();
    }

    private ExecutionResult ask(String document, Sender sender) {
        return graphQl.execute(input(document, sender, Map.of()));
    }

    private static ExecutionInput input(
            String document, Sender sender, Map<String, Object> variables) {
        return ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(Map.of(Sender.class, sender, Caller.class, new Caller.Guest()))
                .build();
    }

    private String message(String document) {
        var answer = ask(document, STRANGER);
        assertThat(answer.isDataPresent()).isFalse();
        return answer.getErrors().getFirst().getMessage();
    }

    private static String code(ExecutionResult answer) {
        return (String) answer.getErrors().getFirst().getExtensions().get("code");
    }

    private static String repeat(int times, String text) {
        return IntStream.range(0, times).mapToObj(text::formatted).collect(Collectors.joining());
    }
}
