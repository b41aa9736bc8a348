package dev.stoa.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class FindableListsIT {

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Brands brands;
    @Autowired private MongoTemplate mongo;
    @Autowired private StoredBeginnings storedBeginnings;
    private String mark = "";

    @BeforeEach
    void open() {
        mark = goods.mark();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    brands               | name     | brandCreate(input: {name: "%s"})
                    collections          | title    | collectionCreate(input: {title: "%s"})
                    categories           | name     | categoryCreate(input: {name: "%s"})
                    attributeDefinitions | name     | attributeDefinitionCreate(input: {name: "%s", key: "%s", kind: TEXT})
                    productKinds         | name     | productKindCreate(input: {name: "%s", attributeIds: []})
                    contentPages         | title    | contentPageCreate(input: {title: "%s", blocks: []})
                    redirects            | fromPath | redirectCreate(input: {fromPath: "/%s", targetUrl: "/"})
                    """)
    void findsByTheBeginningsOfWords(String list, String name, String mutation) {
        var glass = name.equals("fromPath") ? mark + "/blown-glass" : "Blown Gläss " + mark;
        var clay = name.equals("fromPath") ? mark + "/blue-clay" : "Blue Clay " + mark;
        make(mutation, glass);
        make(mutation, clay);

        assertThat(found(list, name, mark)).hasSize(2);
        assertThat(found(list, name, "GLA " + mark)).hasSize(1).first().asString().contains(glass);
        assertThat(found(list, name, mark + " bl")).hasSize(2);
        assertThat(found(list, name, mark + " bl cl")).hasSize(1).first().asString().contains(clay);
        assertThat(found(list, name, mark + " lay")).isEmpty();
        assertThat(found(list, name, mark + ".*[(")).hasSize(2);
        assertThat(shop.ask(Callers.staff(), asking(list, name), of("x".repeat(201))).errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void pagesAreThoseThatWereFoundAndCounted() {
        for (int i = 0; i < 5; i++) {
            brands.add(brands.draft(mark + " " + i));
        }
        var document =
                """
                query($query: String, $after: String) { brands(query: $query, first: 2, after: $after) {
                  nodes { name } totalCount pageInfo { hasNextPage endCursor } } }""";

        var first = shop.ask(Callers.GUEST, document, of(mark));
        var cursor = first.<String>at("brands.pageInfo.endCursor");
        var second = shop.ask(Callers.GUEST, document, Map.of("query", mark, "after", cursor));
        var other = shop.ask(Callers.GUEST, document, Map.of("query", "x", "after", cursor));

        assertThat(first.<Integer>at("brands.totalCount")).isEqualTo(5);
        assertThat(second.<List<String>>at("brands.nodes[*].name"))
                .containsExactly(mark + " 2", mark + " 3");
        assertThat(other.errorCode()).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void whatIsCalledAnewIsFoundByItsNewNamesAlone() {
        var brand = brands.add(brands.draft("Old" + mark));
        var renamed =
                "mutation { brandUpdate(input: {id: \"%s\", expectedVersion: 1, name: \"New%s\", slug: \"new%s\"}) { brand { id } userErrors { message } } }";
        var translated =
                "mutation { brandTranslationSet(input: {id: \"%s\", expectedVersion: 2, locale: \"de\", name: \"Neu%s\"}) { brand { id } userErrors { message } } }";

        change(renamed.formatted(brand.id(), mark, mark));
        change(translated.formatted(brand.id(), mark));

        assertThat(found("brands", "name", "old" + mark)).isEmpty();
        assertThat(found("brands", "name", "new" + mark)).containsExactly("New" + mark);
        assertThat(found("brands", "name", "neu" + mark)).containsExactly("New" + mark);
    }

    @Test
    void whatAnOlderReleaseStoredIsFoundAfterAStart() {
        var brand = brands.add(brands.draft("Older " + mark));
        mongo.getCollection("brands")
                .updateOne(
                        new Document("_id", brand.id()),
                        new Document("$unset", new Document(StoredBeginnings.FIELD, 1)));
        assertThat(found("brands", "name", mark)).isEmpty();

        storedBeginnings.add(Brand.class);

        assertThat(found("brands", "name", mark)).containsExactly("Older " + mark);
    }

    @Test
    void draftsAreNotToldByWhatTheyAreCalled() {
        var query = "{ contentPages(query: \"a\") { nodes { title } } }";

        assertThat(shop.ask(query).errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    private void make(String mutation, String name) {
        var key = Slug.from(name).replace('-', '_');
        var written = mutation.replace("key: \"%s\"", "key: \"" + key + "\"").replace("%s", name);
        change("mutation { " + written + " { userErrors { message } } }");
    }

    private void change(String mutation) {
        var answer = shop.ask(Callers.staff(), mutation);
        assertThat(answer.specification()).doesNotContainKey("errors");
        assertThat(answer.<List<?>>at("*.userErrors[*]")).isEmpty();
    }

    private List<String> found(String list, String name, String query) {
        return shop.ask(Callers.staff(), asking(list, name), of(query))
                .at(list + ".nodes[*]." + name);
    }

    private static String asking(String list, String name) {
        return "query($query: String) { %s(query: $query) { nodes { %s } } }".formatted(list, name);
    }

    private static Map<String, Object> of(String query) {
        return Map.of("query", query);
    }
}
