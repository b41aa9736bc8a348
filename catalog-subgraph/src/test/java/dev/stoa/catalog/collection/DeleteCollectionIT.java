package dev.stoa.catalog.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A collection goes, or goes by another slug. */
@CatalogTest
class DeleteCollectionIT {

    private static final String MUTATION =
            """
            mutation($input: Collection%sInput!) { done: collection%s(input: $input) {
              collection { id slug version }
              userErrors { code ... on ConflictError { fields { field current } } } } }""";
    private static final String ROUTE =
            """
            query($path: String!) { route(path: $path) {
              __typename ... on Redirect { targetUrl } ... on Collection { id } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;

    @Test
    void goesAndItsProductsStay() {
        var mug = goods.product("Mug").put();
        var id = collection(Map.of("productIds", List.of(mug.id())));
        assertThat(collectionsOf(mug.id())).containsExactly(id);

        assertThat(codes(change("Delete", id, 1, Map.of()))).isEmpty();

        assertThat(collectionsOf(mug.id())).isEmpty();
        var gone = shop.ask("{ collection(by: {id: \"%s\"}) { id } }".formatted(id));
        assertThat(gone.<Object>at("collection")).isNull();
        assertThat(codes(change("Delete", id, 1, Map.of()))).containsExactly("NOT_FOUND");
    }

    @Test
    void goesAlsoWhenRulesHaveFilledIt() {
        var tag = goods.mark();
        var mug = goods.product("Mug").tags(tag).put();
        var id = collection(Map.of());
        var rules = Map.of("match", "ALL", "rules", List.of(Map.of("tag", tag)));
        change("RulesSet", id, 1, rules);
        assertThat(collectionsOf(mug.id())).containsExactly(id);

        assertThat(codes(change("Delete", id, 2, Map.of()))).isEmpty();

        assertThat(collectionsOf(mug.id())).isEmpty();
    }

    @Test
    void staysWhereSomebodyChangedItMeanwhile() {
        var id = collection(Map.of());
        change("Update", id, 1, Map.of("descriptionHtml", "<p>New.</p>"));

        var late = change("Delete", id, 1, Map.of());

        assertThat(codes(late)).containsExactly("CONFLICT");
        assertThat(late.<String>at("done.userErrors[0].fields[0].current"))
                .isEqualTo("<p>New.</p>");
        assertThat(codes(change("Update", id, 2, Map.of("title", "Still there")))).isEmpty();
    }

    @Test
    void sendsVisitorsOfTheOldAddressToTheNewOneAndBack() {
        var slug = "c-" + goods.mark();
        var id = collection(Map.of("slug", slug));

        change("Update", id, 1, Map.of("slug", slug + "-big"));
        assertThat(at(slug)).containsEntry("targetUrl", "/collections/" + slug + "-big");

        change("Update", id, 2, Map.of("slug", slug));
        assertThat(at(slug)).containsEntry("id", id);
        assertThat(at(slug + "-big")).containsEntry("targetUrl", "/collections/" + slug);
    }

    private Map<String, Object> at(String slug) {
        return shop.ask(Callers.GUEST, ROUTE, Map.of("path", "/collections/" + slug)).at("route");
    }

    private List<String> collectionsOf(String productId) {
        var seen = "{ product(by: {id: \"%s\"}) { collections { id } } }".formatted(productId);
        return shop.ask(seen).at("product.collections[*].id");
    }

    private String collection(Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("title", "Set " + goods.mark());
        return ask("Create", input).at("done.collection.id");
    }

    private Shop.Answer change(String verb, String id, int version, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", id);
        input.put("expectedVersion", version);
        return ask(verb, input);
    }

    private Shop.Answer ask(String verb, Map<String, Object> input) {
        return shop.ask(Callers.staff(), MUTATION.formatted(verb, verb), Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("done.userErrors[*].code");
    }
}
