package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.attribute.Likenesses.Attribute;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches narrowed by what products are like. */
@CatalogTest
class AttributeSearchIT {

    private static final String SEARCH =
            """
            query($query: String, $attributes: [AttributeFilterInput!]) {
              productSearch(query: $query, attributes: $attributes) {
                facets { kind name attribute { key }
                  values { value label count isSelected numberMin numberMax color } }
                products { nodes { title } } } }""";

    @Autowired private Goods goods;
    @Autowired private Likenesses likenesses;
    @Autowired private Shop shop;
    @Autowired private IndexFollower follower;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private BuildIndex build;
    @Autowired private QueryBudget budget;

    private String mark;

    @BeforeEach
    void makeMark() {
        mark = goods.mark();
    }

    @Test
    void countsChosenValuesAsIfNoneOfTheirOwnWereChosen() {
        var color = likenesses.filterable("SWATCH", Map.of(), "red", "blue");
        var fibre = likenesses.filterable("CHOICE", Map.of(), "wool", "silk");
        var kind = likenesses.kindOf(color, fibre);
        put("A", kind, Map.of(color, List.of("red", "blue"), fibre, List.of("wool")));
        put("B", kind, Map.of(color, List.of("red"), fibre, List.of("silk")));
        put("C", kind, Map.of(color, List.of("blue"), fibre, List.of("silk")));

        var all = search(List.of());
        assertThat(values(all, color)).containsExactly("Label blue 2", "Label red 2");
        assertThat(values(all, fibre)).containsExactly("Label silk 2", "Label wool 1");
        assertThat(facet(all, color))
                .containsEntry("kind", "ATTRIBUTE")
                .containsEntry("name", "N " + color.key());
        assertThat(valuesOf(facet(all, color)).getFirst()).containsEntry("color", "#aa0000");

        var inRed = search(List.of(Map.of("key", color.key(), "values", List.of("red"))));
        assertThat(titles(inRed)).containsExactlyInAnyOrder("A", "B");
        assertThat(values(inRed, color)).containsExactly("Label red 2 chosen", "Label blue 2");
        assertThat(values(inRed, fibre)).containsExactly("Label silk 1", "Label wool 1");

        var both =
                search(
                        List.of(
                                Map.of("key", color.key(), "values", List.of("red", "blue")),
                                Map.of("key", fibre.key(), "values", List.of("silk"))));
        assertThat(titles(both)).containsExactlyInAnyOrder("B", "C");
        assertThat(values(both, fibre)).containsExactly("Label silk 2 chosen", "Label wool 1");
    }

    @Test
    void findsAsManyInARangeOfNumbersAsItCounts() {
        var width = likenesses.filterable("NUMBER", Map.of("unit", "cm"));
        var kind = likenesses.kindOf(width);
        for (var cm : List.of("-3", "0", "1.5", "9", "10", "11", "12", "200.25")) {
            put("W" + cm, kind, Map.of(width, cm));
        }

        var ranges = valuesOf(facet(search(List.of()), width));

        assertThat(ranges).hasSizeLessThanOrEqualTo(6);
        assertThat(ranges.getFirst()).containsEntry("numberMin", "-3");
        assertThat(ranges.getLast()).containsEntry("numberMax", "200.25");
        for (var range : ranges) {
            var found =
                    search(
                            List.of(
                                    Map.of(
                                            "key", width.key(),
                                            "min", range.get("numberMin"),
                                            "max", range.get("numberMax"))));
            assertThat(titles(found)).hasSize((Integer) range.get("count"));
            assertThat(valuesOf(facet(found, width)))
                    .as("its own choice left out, but marked")
                    .hasSameSizeAs(ranges)
                    .anySatisfy(one -> assertThat(one).containsEntry("isSelected", true));
        }
        assertThat(titles(search(List.of(Map.of("key", width.key(), "min", "11.000001")))))
                .containsExactlyInAnyOrder("W12", "W200.25");
        assertThat(titles(search(List.of(Map.of("key", width.key(), "max", "1.4999999")))))
                .containsExactlyInAnyOrder("W-3", "W0");
    }

    @Test
    void narrowsByTextsAndFlags() {
        var cut = likenesses.filterable("TEXT", Map.of());
        var washable = likenesses.filterable("BOOLEAN", Map.of());
        var kind = likenesses.kindOf(cut, washable);
        put("A", kind, Map.of(cut, "Slim=fit #1", washable, true));
        put("B", kind, Map.of(cut, "Loose", washable, false));

        var all = search(List.of());
        assertThat(values(all, cut)).containsExactly("Loose 1", "Slim=fit #1 1");
        assertThat(values(all, washable)).containsExactly("false 1", "true 1");
        assertThat(
                        titles(
                                search(
                                        List.of(
                                                Map.of(
                                                        "key",
                                                        cut.key(),
                                                        "values",
                                                        List.of("Slim=fit #1"))))))
                .containsExactly("A");
        assertThat(
                        titles(
                                search(
                                        List.of(
                                                Map.of(
                                                        "key",
                                                        washable.key(),
                                                        "values",
                                                        List.of("false"))))))
                .containsExactly("B");
    }

    @Test
    void followsWhatStaffLetShoppersNarrowBy() {
        var color = likenesses.filterable("CHOICE", Map.of(), "red");
        put("A", likenesses.kindOf(color), Map.of(color, List.of("red")));
        assertThat(values(search(List.of()), color)).containsExactly("Label red 1");
        var before = rebuilds.latest();

        assertThat(likenesses.letNarrow(color, 1, false)).isEmpty();
        assertThat(values(search(List.of()), color)).isEmpty();
        assertThat(likenesses.letNarrow(color, 2, true)).isEmpty();

        assertThat(rebuilds.latest()).isNotEqualTo(before);
        build.handle();
        assertThat(values(search(List.of()), color)).containsExactly("Label red 1");
        var asked = rebuilds.latest();
        assertThat(likenesses.letNarrow(color, 3, true)).isEmpty();
        assertThat(rebuilds.latest()).as("nothing has changed").isEqualTo(asked);
    }

    @Test
    void findsNothingByAnAttributeThatNobodyHas() {
        goods.product("A " + mark).put();

        for (var wish :
                List.of(
                        Map.<String, Object>of("key", "none", "values", List.of("x")),
                        Map.<String, Object>of("key", "a=b#c", "values", List.of("x")),
                        Map.<String, Object>of("key", "", "min", "1"))) {
            assertThat(titles(search(List.of(wish)))).isEmpty();
        }
    }

    @Test
    void refusesWishesThatCannotBeMet() {
        var one = Map.<String, Object>of("key", "a", "values", List.of("x"));
        for (var wishes :
                List.of(
                        List.of(one, one),
                        List.of(Map.<String, Object>of("key", "a")),
                        List.of(Map.<String, Object>of("key", "a", "values", List.of())),
                        List.of(
                                Map.<String, Object>of(
                                        "key", "a", "values", Collections.nCopies(51, "x"))),
                        List.of(
                                Map.<String, Object>of(
                                        "key", "a", "values", List.of("x"), "min", "1")),
                        List.of(Map.<String, Object>of("key", "a", "min", "2", "max", "1")),
                        Collections.nCopies(11, one))) {
            assertThat(search(wishes).errorCode()).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void costsOneReadHoweverManyAttributesThereAre() {
        var first = likenesses.filterable("CHOICE", Map.of(), "red");
        put("A", likenesses.kindOf(first), Map.of(first, List.of("red")));
        int ofOne = reads();

        var second = likenesses.filterable("CHOICE", Map.of(), "wool");
        var third = likenesses.filterable("NUMBER", Map.of());
        put("B", likenesses.kindOf(second, third), Map.of(second, List.of("wool"), third, "4"));

        assertThat(reads()).isEqualTo(ofOne);
    }

    private int reads() {
        follower.catchUp();
        return budget.commandsOf(
                        () -> {
                            var variables = Map.<String, Object>of("query", mark);
                            assertThat(
                                            shop.ask(Callers.GUEST, SEARCH, variables)
                                                    .<List<?>>at("productSearch.facets"))
                                    .isNotEmpty();
                        })
                .size();
    }

    private Product put(String name, String kindId, Map<Attribute, Object> values) {
        var product = goods.product(name + " " + mark).put();
        likenesses.describe(product, kindId, values);
        return product;
    }

    private Shop.Answer search(List<Map<String, Object>> attributes) {
        follower.catchUp();
        var variables = new HashMap<String, Object>();
        variables.put("query", mark);
        variables.put("attributes", attributes);
        return shop.ask(Callers.GUEST, SEARCH, variables);
    }

    private List<String> titles(Shop.Answer found) {
        return found.<List<String>>at("productSearch.products.nodes[*].title").stream()
                .map(title -> title.replace(" " + mark, ""))
                .toList();
    }

    private static Map<String, Object> facet(Shop.Answer found, Attribute attribute) {
        return found.<List<Map<String, Object>>>at("productSearch.facets").stream()
                .filter(
                        facet ->
                                facet.get("attribute") instanceof Map<?, ?> of
                                        && attribute.key().equals(of.get("key")))
                .findFirst()
                .orElse(Map.of());
    }

    @SuppressWarnings("unchecked") // As the document asks for them.
    private static List<Map<String, Object>> valuesOf(Map<String, Object> facet) {
        return (List<Map<String, Object>>) facet.getOrDefault("values", List.of());
    }

    private static List<String> values(Shop.Answer found, Attribute attribute) {
        return valuesOf(facet(found, attribute)).stream()
                .map(
                        value ->
                                value.get("label")
                                        + " "
                                        + value.get("count")
                                        + (Boolean.TRUE.equals(value.get("isSelected"))
                                                ? " chosen"
                                                : ""))
                .toList();
    }
}
