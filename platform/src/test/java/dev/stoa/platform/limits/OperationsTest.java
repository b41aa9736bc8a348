package dev.stoa.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Our own clients keep within the limits with room to grow. */
class OperationsTest {

    private static final Path CONTRACT = Path.of("../schema");
    private static final Path APPLICATIONS = Path.of("../web/apps");
    private static final int LARGEST_PAGE_OF_OURS = 50;
    private static final GraphQLSchema API =
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(read(CONTRACT.resolve("api.graphql"))),
                            RuntimeWiring.MOCKED_WIRING);
    private static final LimitsProperties.Bounds LIMITS = limits();

    @ParameterizedTest
    @MethodSource("operations")
    void keepsWithinTheLimits(Path file) {
        var measure = measure(file);

        assertThat(measure.depth()).isLessThan(LIMITS.depth());
        assertThat(measure.aliases()).isLessThan(LIMITS.aliases());
        assertThat(measure.rootFields()).isLessThan(LIMITS.rootFields());
        assertThat(measure.directives()).isLessThan(LIMITS.directives());
        assertThat(measure.cost().of(pages(file))).isLessThan(LIMITS.cost() / 2);
    }

    @Test
    void refusesListsWithinListsWithinLists() {
        var document =
                """
                { products(first: 100) { nodes { collections { products(first: 100) { nodes {
                  variants { id } } } } } } }""";

        assertThat(measure(document).cost().of(Map.of())).isGreaterThan(LIMITS.cost());
    }

    static Stream<Path> operations() throws IOException {
        try (var clients = Files.list(CONTRACT.resolve("operations"))) {
            return clients.map(client -> client.getFileName().toString()).toList().stream()
                    .flatMap(OperationsTest::documentsOf)
                    .filter(
                            file ->
                                    definitions(file, OperationDefinition.class)
                                            .findAny()
                                            .isPresent());
        }
    }

    private static Measure measure(Path file) {
        var own =
                definitions(file, FragmentDefinition.class)
                        .map(FragmentDefinition::getName)
                        .collect(Collectors.toSet());
        var others =
                documentsOf(clientOf(file))
                        .flatMap(other -> definitions(other, FragmentDefinition.class))
                        .filter(fragment -> !own.contains(fragment.getName()))
                        .map(AstPrinter::printAst);
        return measure(read(file) + others.collect(Collectors.joining("\n")));
    }

    /** What an application of ours sends lies beside its features, the rest beside the contract. */
    private static Stream<Path> documentsOf(String client) {
        return Stream.of(
                        CONTRACT.resolve("operations/" + client),
                        APPLICATIONS.resolve(client + "/src"))
                .filter(Files::exists)
                .flatMap(OperationsTest::below)
                .filter(file -> file.toString().endsWith(".graphql"))
                .sorted();
    }

    private static String clientOf(Path file) {
        var folder = file.startsWith(APPLICATIONS) ? APPLICATIONS : CONTRACT.resolve("operations");
        return folder.relativize(file).getName(0).toString();
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Definition<T>> Stream<T> definitions(Path file, Class<T> kind) {
        return Parser.parse(read(file)).getDefinitionsOfType(kind).stream();
    }

    private static Measure measure(String document) {
        return Measuring.measure(API, Parser.parse(document)).values().iterator().next();
    }

    /** Whatever decides on the size of a page, as large as any of our clients makes it. */
    private static Map<String, Object> pages(Path file) {
        var pages = new HashMap<String, Object>();
        definitions(file, OperationDefinition.class)
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .forEach(variable -> pages.put(variable.getName(), LARGEST_PAGE_OF_OURS));
        return pages;
    }

    private static LimitsProperties.Bounds limits() {
        try {
            var environment = new StandardEnvironment();
            new YamlPropertySourceLoader()
                    .load("platform", new ClassPathResource("platform.yml"))
                    .forEach(environment.getPropertySources()::addLast);
            return Binder.get(environment)
                    .bind("stoa.limits.client", LimitsProperties.Bounds.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
