package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.translation.Storefront;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Searches in other languages than the shop's own, which is English here. */
@CatalogTest
class LanguageSearchIT {

    private static final String SEARCH =
            """
            { productSearch(query: "%s") { didYouMean products { nodes { id title }
              edges { highlight { title { html } description { html } } } } } }""";
    private static final String SUGGEST = "{ searchSuggest(query: \"%s\") { queries } }";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Likenesses likenesses;
    @Autowired private Keeper keeper;
    @Autowired private Categories categories;
    @Autowired private MongoTemplate mongo;
    @Autowired private IndexFollower follower;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private BuildIndex build;
    @LocalServerPort private int port;

    private String mark;
    private Product chair;

    @BeforeEach
    void putAChair() {
        mark = goods.mark();
        chair = goods.product("Chair " + mark).sizes("S", "M").put();
        translate(
                "de",
                Map.of(
                        "title",
                        "Küchenstühle " + mark,
                        "descriptionHtml",
                        "<p>Mit gepolsterten Sitzflächen.</p>",
                        "options",
                        List.of(
                                Map.of(
                                        "option",
                                        "Size",
                                        "values",
                                        List.of(Map.of("value", "S", "text", "Winzig"))))));
    }

    @Test
    void findsWordsWithUmlautsAndOtherEndings() throws Exception {
        for (var typed :
                List.of(
                        "Küchenstuhl",
                        "kuchenstuhle",
                        "KUECHENSTUEHLE",
                        "gepolsterte Sitzfläche",
                        "winzig")) {
            assertThat(titles("de", typed + " " + mark))
                    .as(typed)
                    .containsExactly("Küchenstühle " + mark);
        }
        assertThat(titles("de-AT", mark + " mit Küchenst")).as("half typed").hasSize(1);
    }

    @Test
    void stillFindsByTheShopsOwnLanguage() throws Exception {
        assertThat(titles("de", "chairs " + mark)).containsExactly("Küchenstühle " + mark);
        assertThat(titles("fr", "chairs " + mark)).containsExactly("Chair " + mark);
    }

    @Test
    void readsTheShopsOwnLanguageWhateverTheMachineSpeaks() throws Exception {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(titles(null, "chairs " + mark)).containsExactly("Chair " + mark);
            assertThat(titles("*", "chairs " + mark)).containsExactly("Chair " + mark);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void doesNotFindByALanguageThatTheShopperDoesNotSpeak() throws Exception {
        var spoon = goods.product("Spoon " + mark).put();

        assertThat(titles(null, mark + " spoon")).containsExactly(spoon.title());
        assertThat(titles("fr", "winzig spoon " + mark))
                .as("two of three words are enough where nothing has all")
                .containsExactly(spoon.title());
        assertThat(titles("de", "winzig " + mark)).containsExactly("Küchenstühle " + mark);
    }

    @Test
    void putsWhatIsInTheTitleOfTheShoppersLanguageFirst() throws Exception {
        var table = goods.product("Table " + mark).put();
        translate(
                table,
                "de",
                Map.of(
                        "title",
                        "Tisch " + mark,
                        "descriptionHtml",
                        "<p>Passt zum Küchenstuhl.</p>"));

        assertThat(titles("de", mark + " küchenstuhl"))
                .containsExactly("Küchenstühle " + mark, "Tisch " + mark);
    }

    @Test
    void correctsCompletesAndMarksInTheShoppersLanguage() throws Exception {
        var misspelt = search("de", "kuchenstuhel " + mark);

        assertThat(misspelt.<List<?>>at("productSearch.products.nodes")).hasSize(1);
        assertThat(misspelt.<String>at("productSearch.didYouMean"))
                .isEqualTo("kuchenstuhle " + mark);
        assertThat(
                        ask("de", SUGGEST.formatted(mark + " kuch"))
                                .<List<String>>at("searchSuggest.queries"))
                .containsExactly(mark + " kuchenstuhle");
        assertThat(
                        ask("fr", SUGGEST.formatted(mark + " kuch"))
                                .<List<String>>at("searchSuggest.queries"))
                .isEmpty();
        var marked = search("de", mark + " küchenstuhl sitzfläche");
        var first = "productSearch.products.edges[0].highlight.";
        assertThat(marked.<String>at(first + "title.html"))
                .isEqualTo("<mark>Küchenstühle</mark> <mark>" + mark + "</mark>");
        assertThat(marked.<String>at(first + "description.html"))
                .isEqualTo("Mit gepolsterten <mark>Sitzflächen</mark>.");
    }

    @Test
    void findsWordsWithoutSpacesByPartsOfThem() throws Exception {
        translate("ja", Map.of("title", "日本製キッチンチェア " + mark));
        var shoe = goods.product("黒い革靴 " + mark).put();

        assertThat(titles("ja", "キッチン " + mark)).containsExactly("日本製キッチンチェア " + mark);
        assertThat(titles("ja", "本日 " + mark)).as("another order").isEmpty();
        assertThat(titles(null, "革靴 " + mark)).containsExactly(shoe.title());
    }

    @Test
    void findsTheNamesOfAnotherRegionThatSpeaksTheShopsLanguage() throws Exception {
        translate("en-GB", Map.of("title", "Settee " + mark));

        assertThat(titles("en-GB", "settee " + mark)).containsExactly("Settee " + mark);
        assertThat(titles(null, "settee " + mark)).containsExactly("Chair " + mark);
    }

    @Test
    void findsByTheTranslatedNameOfACategory() throws Exception {
        var kitchen = categories.add(categories.draft("Kitchen " + mark, null));
        var german = new NameText("Küchengeräte", null, null, null);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(kitchen.id())),
                Update.update("translations", Map.of("de", german)),
                "categories");
        goods.product("Pan " + mark).in(kitchen.path()).put();

        assertThat(titles("de", "küchengerät " + mark)).containsExactly("Pan " + mark);
    }

    @Test
    void findsByTheNameOfTheKindThatIsInUse() throws Exception {
        var own = goods.mark();
        var kind = kind("Recliner" + own);
        likenesses.describe(chair, kind, Map.of());
        assertThat(titles(null, "recliner" + own)).containsExactly("Chair " + mark);
        assertThat(titles(null, mark + " recl")).as("half typed").hasSize(1);

        changeKind(
                "TranslationSet",
                Map.of("id", kind, "expectedVersion", 1, "locale", "de", "name", "Sessel" + own));
        assertThat(titles("de", "sessel" + own)).containsExactly("Küchenstühle " + mark);
        assertThat(titles("fr", "sessel" + own)).as("in another language").isEmpty();

        changeKind("Update", Map.of("id", kind, "expectedVersion", 2, "name", "Lounger" + own));
        assertThat(titles(null, "lounger" + own)).containsExactly("Chair " + mark);
        assertThat(titles(null, "recliner" + own)).as("as it was called before").isEmpty();
    }

    @Test
    void findsByWhatAChoiceIsCalledInTheShoppersLanguage() throws Exception {
        var own = goods.mark();
        var color = likenesses.filterable("CHOICE", Map.of(), "red", "blue");
        likenesses.describe(chair, likenesses.kindOf(color), Map.of(color, List.of("red")));
        var before = rebuilds.latest();

        translateDefinition(color, 1, Map.of("name", "Farbe"));
        assertThat(rebuilds.latest()).as("nothing is found by its name").isEqualTo(before);
        var labels =
                List.of(
                        Map.of("key", "red", "label", "Scharlach" + own),
                        Map.of("key", "blue", "label", "Kobalt" + own));
        translateDefinition(color, 2, Map.of("choices", labels));
        assertThat(rebuilds.latest()).isNotEqualTo(before);
        build.handle();

        assertThat(titles("de", "scharlach" + own)).containsExactly("Küchenstühle " + mark);
        assertThat(titles("de", "kobalt" + own)).as("of another color").isEmpty();
        assertThat(titles("fr", "scharlach" + own)).as("in another language").isEmpty();
    }

    private void translateDefinition(
            Likenesses.Attribute attribute, int version, Map<String, ?> texts) {
        var input = new HashMap<String, Object>(texts);
        input.putAll(Map.of("id", attribute.id(), "expectedVersion", version, "locale", "de"));
        var done =
                shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: AttributeDefinitionTranslationSetInput!) {
                          attributeDefinitionTranslationSet(input: $input) {
                            userErrors { code } } }""",
                        Map.of("input", input));
        assertThat(done.<List<?>>at("attributeDefinitionTranslationSet.userErrors")).isEmpty();
    }

    @Test
    void looksAtNoProductAnewWhileTheNameOfTheirKindStays() {
        var kind = kind("Bench " + mark);
        var before = rebuilds.latest();

        change("Update", Map.of("id", kind, "expectedVersion", 1, "optionNames", List.of("Size")));
        var option = Map.of("option", "Size", "name", "Maat");
        change(
                "TranslationSet",
                Map.of(
                        "id",
                        kind,
                        "expectedVersion",
                        2,
                        "locale",
                        "nl",
                        "options",
                        List.of(option)));

        assertThat(rebuilds.latest()).isEqualTo(before);
    }

    private String kind(String name) {
        var input = Map.of("name", name, "attributeIds", List.of());
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: ProductKindCreateInput!) {
                          productKindCreate(input: $input) { productKind { id } } }""",
                        Map.of("input", input))
                .at("productKindCreate.productKind.id");
    }

    /** Products are looked at anew, as the follower would have it. */
    private void changeKind(String change, Map<String, ?> input) {
        var before = rebuilds.latest();
        change(change, input);
        assertThat(rebuilds.latest()).isNotEqualTo(before);
        build.handle();
    }

    private void change(String change, Map<String, ?> input) {
        var mutation = "productKind" + change;
        var document =
                "mutation($input: ProductKind%sInput!) { %s(input: $input) { userErrors { code } } }";
        var done =
                shop.ask(
                        Callers.staff(),
                        document.formatted(change, mutation),
                        Map.of("input", input));
        assertThat(done.<List<?>>at(mutation + ".userErrors")).isEmpty();
    }

    @Test
    void forgetsALanguageThatIsTakenAway() throws Exception {
        var gone = keeper.call("productTranslationRemove", chair, Map.of("locale", "de"));
        assertThat(gone.errors()).isEmpty();

        assertThat(titles("de", "winzig " + mark + " spoon")).isEmpty();
    }

    @Test
    void namesTheChoicesOfFacetsInTheShoppersLanguage() throws Exception {
        var kitchen = categories.add(categories.draft("Kitchen " + mark, null));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(kitchen.id())),
                Update.update(
                        "translations", Map.of("de", new NameText("Küche", null, null, null))),
                "categories");
        var color = likenesses.filterable("SWATCH", Map.of(), "red");
        var german =
                Map.of("name", "Farbe", "choices", List.of(Map.of("key", "red", "label", "rot")));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(color.id())),
                Update.update("translations", Map.of("de", german)),
                "attributeDefinitions");
        var pan = goods.product("Pan " + mark).in(kitchen.path()).put();
        likenesses.describe(pan, likenesses.kindOf(color), Map.of(color, List.of("red")));

        assertThat(labels("de")).contains("CATEGORY  Küche", "ATTRIBUTE Farbe rot");
        assertThat(labels("de"))
                .anyMatch(label -> label.startsWith("PRICE") && label.contains(","));
        assertThat(labels("fr"))
                .contains(
                        "CATEGORY  " + kitchen.name(), "ATTRIBUTE N " + color.key() + " Label red");
    }

    @Test
    void namesOptionsAndTheirValuesAsTheirKindIsTranslated() throws Exception {
        var kind =
                shop.ask(
                                Callers.staff(),
                                """
                                mutation($name: String!) { productKindCreate(input: {name: $name
                                  attributeIds: [] optionNames: ["Size"]}) { productKind { id } } }""",
                                Map.of("name", "Chairs " + mark))
                        .<String>at("productKindCreate.productKind.id");
        var set =
                shop.ask(
                        Callers.staff(),
                        """
                        mutation($id: ID!) { productKindTranslationSet(input: {id: $id
                          expectedVersion: 1 locale: "nl" options: [{option: "Size" name: "Maat"
                            values: [{value: "S", text: "Klein"}]}]}) { userErrors { code } } }""",
                        Map.of("id", kind));
        assertThat(set.<List<?>>at("productKindTranslationSet.userErrors")).isEmpty();

        assertThat(sizes("nl-BE")).containsExactly("Size Maat M M", "Size Maat S Klein");
        assertThat(sizes("fr")).containsExactly("Size Size M M", "Size Size S S");
    }

    /** Name and label of the facet, value and label of the choice. */
    private List<String> sizes(String language) throws Exception {
        var query =
                "{ productSearch(query: \"chair %s\") { facets { kind name label values { value label } } } }";
        var facets =
                ask(language, query.formatted(mark))
                        .<List<Map<String, Object>>>at("productSearch.facets[?(@.kind=='OPTION')]");
        return facets.stream()
                .flatMap(
                        facet ->
                                ((List<?>) facet.get("values"))
                                        .stream()
                                                .map(value -> (Map<?, ?>) value)
                                                .map(
                                                        value ->
                                                                "%s %s %s %s"
                                                                        .formatted(
                                                                                facet.get("name"),
                                                                                facet.get("label"),
                                                                                value.get("value"),
                                                                                value.get(
                                                                                        "label"))))
                .sorted()
                .toList();
    }

    private List<String> labels(String language) throws Exception {
        var query =
                "{ productSearch(query: \"pan %s\") { facets { kind name values { label } } } }";
        var facets =
                ask(language, query.formatted(mark))
                        .<List<Map<String, Object>>>at("productSearch.facets");
        return facets.stream().flatMap(LanguageSearchIT::labels).toList();
    }

    private static Stream<String> labels(Map<String, Object> facet) {
        return ((List<?>) facet.get("values"))
                .stream()
                        .map(value -> (String) ((Map<?, ?>) value).get("label"))
                        .map(label -> facet.get("kind") + " " + facet.get("name") + " " + label);
    }

    private void translate(String locale, Map<String, Object> texts) {
        translate(chair, locale, texts);
    }

    private void translate(Product product, String locale, Map<String, Object> texts) {
        var input = new HashMap<>(texts);
        input.put("locale", locale);
        assertThat(keeper.call("productTranslationSet", product, input).errors()).isEmpty();
    }

    private List<String> titles(@Nullable String language, String typed) throws Exception {
        return search(language, typed).at("productSearch.products.nodes[*].title");
    }

    private Storefront.Answer search(@Nullable String language, String typed) throws Exception {
        return ask(language, SEARCH.formatted(typed));
    }

    private Storefront.Answer ask(@Nullable String language, String query) throws Exception {
        follower.catchUp();
        return new Storefront(port).ask(language, query);
    }
}
