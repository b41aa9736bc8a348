package dev.stoa.platform.caching;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheHintsTest {

    private static final GraphQLSchema SCHEMA =
            schema(
                    """
                    directive @cacheControl(maxAge: Int!, tag: String) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION
                    type Query {
                      product(id: ID, token: String @cacheControl(maxAge: 0)): Product @cacheControl(maxAge: 60)
                      menu: Menu @cacheControl(maxAge: 300)
                      cart: Menu
                      _entities(representations: [String]): [Thing]
                    }
                    type Mutation { change: Product @cacheControl(maxAge: 60) }
                    union Thing = Product | Menu | Order
                    type Product @cacheControl(maxAge: 60) {
                      title: String  brand: Brand  viewerVote: Int @cacheControl(maxAge: 0)  other: Product
                      partsPrice: Int @cacheControl(maxAge: 20, tag: "Price") }
                    type Brand @cacheControl(maxAge: 30) { name: String }
                    type Menu { items: [Menu]  product: Product }
                    type Order { number: String }
                    """);

    @Test
    void holdsAsLongAsWhatHoldsShortest() {
        assertThat(maxAge("{ menu { items { __typename } } }")).isEqualTo(300);
        assertThat(maxAge("{ menu { items { product { title } } } }")).isEqualTo(60);
        assertThat(
                        maxAge(
                                "{ menu { items { __typename } } product { ...B } } fragment B on Product { brand { name } }"))
                .isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cart { items { __typename } } }",
                "{ product { title } cart { items { __typename } } }",
                "{ product { viewerVote } }",
                "{ product { ...V } } fragment V on Product { other { viewerVote } }",
                "query($n: Boolean!) { product { title viewerVote @include(if: $n) } }",
                "{ product(token: \"x\") { title } }",
                "{ __typename }",
                "{ _entities(representations: []) { ... on Order { number } } }",
                "mutation { change { title } }"
            })
    void isKeptByNobody(String document) {
        assertThat(maxAge(document)).isZero();
    }

    @Test
    void holdsWhatRoutersAskForAsItsTypeSays() {
        assertThat(maxAge("{ _entities(representations: []) { ... on Product { title } } }"))
                .isEqualTo(60);
    }

    @Test
    void namesTheTypesWhoseChangesEndIt() {
        assertThat(
                        hint("{ product { brand { name } } menu { items { __typename } } }", null)
                                .cacheTag())
                .isEqualTo("Brand,Product");
    }

    @Test
    void namesWhatEndsAFieldWhoseTypeDoesNotTell() {
        var parts = hint("{ product { ...P } } fragment P on Product { partsPrice }", null);

        assertThat(parts.cacheTag()).isEqualTo("Price,Product");
        assertThat(parts.maxAge()).isEqualTo(20);
    }

    @Test
    void readsTheOperationThatIsMeant() {
        var two = "query A { product { title } } query B { cart { __typename } }";

        assertThat(hint(two, "A").maxAge()).isEqualTo(60);
        assertThat(hint(two, "B").maxAge()).isZero();
        assertThat(hint(two, "").maxAge()).isZero();
    }

    private static int maxAge(String document) {
        return hint(document, null).maxAge();
    }

    private static CacheHint hint(String document, @Nullable String name) {
        return CacheHints.of(SCHEMA, Parser.parse(document), name);
    }

    private static GraphQLSchema schema(String sdl) {
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type("Thing", type -> type.typeResolver(_ -> null))
                        .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }
}
