package dev.stoa.order;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we ask of other subgraphs must be what their schema answers. */
class InternalCommandsTest {

    private static final String FEDERATION =
            """
            scalar _Any
            directive @link(url: String!, import: [String]) repeatable on SCHEMA
            directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT
            directive @shareable repeatable on OBJECT | FIELD_DEFINITION
            directive @inaccessible on
              FIELD_DEFINITION | OBJECT | INPUT_OBJECT | ENUM | ARGUMENT_DEFINITION
            directive @external on OBJECT | FIELD_DEFINITION
            directive @requires(fields: String!) on FIELD_DEFINITION
            directive @provides(fields: String!) on FIELD_DEFINITION
            directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT
            """;

    @ParameterizedTest
    @CsvSource({
        "catalog, dev.stoa.order.catalog.CatalogClient",
        "catalog, dev.stoa.order.catalog.PickupClient",
        "payment, dev.stoa.order.payment.PaymentClient"
    })
    void areUnderstoodByTheOtherSide(String subgraph, String client) throws Exception {
        var schema = schemaOf(subgraph);

        for (var document : documentsOf(Class.forName(client))) {
            var problems =
                    new Validator()
                            .validateDocument(
                                    schema, new Parser().parseDocument(document), Locale.ENGLISH);
            assertThat(problems).as(document).isEmpty();
        }
    }

    private static List<String> documentsOf(Class<?> client) {
        var documents =
                Arrays.stream(client.getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .filter(field -> field.getType() == String.class)
                        .map(
                                field -> {
                                    field.setAccessible(true);
                                    try {
                                        return (String) field.get(null);
                                    } catch (IllegalAccessException e) {
                                        throw new AssertionError(e);
                                    }
                                })
                        .toList();
        assertThat(documents).isNotEmpty();
        return documents;
    }

    private static GraphQLSchema schemaOf(String subgraph) throws IOException {
        var registry = new TypeDefinitionRegistry();
        registry.merge(new SchemaParser().parse(FEDERATION));
        for (var folder : List.of("shared", "subgraphs/" + subgraph)) {
            try (Stream<Path> files = Files.list(Path.of("../schema", folder))) {
                for (var file : files.sorted().toList()) {
                    registry.merge(new SchemaParser().parse(Files.readString(file)));
                }
            }
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
    }
}
