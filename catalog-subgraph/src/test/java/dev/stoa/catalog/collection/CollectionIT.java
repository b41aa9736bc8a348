package dev.stoa.catalog.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class CollectionIT {

    private static final String CREATE =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id slug version products { nodes { title collections { title } } } }
              userErrors { code path } } }""";
    private static final String UPDATE =
            """
            mutation($input: CollectionUpdateInput!) { collectionUpdate(input: $input) {
              collection { title version products { nodes { title } } } userErrors { code path } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @Test
    void showsTheProductsChosen() {
        var mug = goods.product("Mug").put();
        var cup = goods.product("Cup").put();
        var title = "Autumn " + ids.next("x");

        var made = create(title, Map.of("productSlugs", List.of(mug.slug())));

        assertThat(made.<List<String>>at("collectionCreate.collection.products.nodes[*].title"))
                .containsExactly("Mug");
        assertThat(
                        made.<List<String>>at(
                                "collectionCreate.collection.products.nodes[0].collections[*].title"))
                .containsExactly(title);
        var changed =
                update(
                        made.at("collectionCreate.collection.id"),
                        1,
                        Map.of("productIds", List.of(cup.id())));
        assertThat(changed.<List<String>>at("collectionUpdate.collection.products.nodes[*].title"))
                .containsExactly("Cup");
        assertThat(changed.<String>at("collectionUpdate.collection.title")).isEqualTo(title);
        assertThat(
                        shop.ask(
                                        "{ products(filter: {collectionSlug: \"%s\"}) { nodes { title } } }"
                                                .formatted(
                                                        made.<String>at(
                                                                "collectionCreate.collection.slug")))
                                .<List<String>>at("products.nodes[*].title"))
                .containsExactly("Cup");
    }

    @Test
    void refusesUnknownProductsAndTakenSlugs() {
        var title = "Winter " + ids.next("x");
        create(title, Map.of()).<String>at("collectionCreate.collection.id");

        assertThat(codes(create(title, Map.of()))).containsExactly("SLUG_TAKEN");
        var unknown = create("Other " + title, Map.of("productSlugs", List.of("no-such-thing")));
        assertThat(codes(unknown)).containsExactly("NOT_FOUND");
        assertThat(unknown.<List<List<String>>>at("collectionCreate.userErrors[*].path"))
                .containsExactly(List.of("productSlugs", "0"));
        assertThat(codes(create("  ", Map.of()))).contains("REQUIRED");
    }

    @Test
    void refusesWhatSomebodyElseChangedSince() {
        String id =
                create("Spring " + ids.next("x"), Map.of()).at("collectionCreate.collection.id");
        update(id, 1, Map.of("title", "First"));

        var late = update(id, 1, Map.of("title", "Second"));

        assertThat(late.<List<String>>at("collectionUpdate.userErrors[*].code"))
                .containsExactly("CONFLICT");
        assertThat(
                        shop.ask("{ node(id: \"" + id + "\") { ... on Collection { title } } }")
                                .<String>at("node.title"))
                .isEqualTo("First");
    }

    private Shop.Answer create(String title, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("title", title);
        return shop.ask(Callers.staff(), CREATE, Map.of("input", input));
    }

    private Shop.Answer update(String id, int version, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", id);
        input.put("expectedVersion", version);
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("collectionCreate.userErrors[*].code");
    }
}
