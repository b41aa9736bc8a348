package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A collection as shoppers see it while lists are remembered. */
@BusyCatalog
class ArrangedWindowIT {

    private static final String CREATE =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id } } }""";
    private static final String MOVE =
            """
            mutation($input: CollectionProductsMoveInput!) { collectionProductsMove(input: $input) {
              collection { version } } }""";
    private static final String PAGE =
            """
            query($id: ID!, $after: String) {
              products(filter: {collectionId: $id}, first: 2, after: $after) {
                nodes { title } pageInfo { endCursor } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private ShopWindow window;
    @Autowired private Ids ids;

    @BeforeEach
    void open() {
        await().until(window::isOpen);
    }

    @Test
    void showsACollectionAsItIsArrangedAMomentLater() {
        var a = goods.product("A").put().id();
        var b = goods.product("B").put().id();
        var c = goods.product("C").put().id();
        var input = Map.of("title", "Window " + ids.next("x"), "productIds", List.of(b, a, c));
        String collection =
                shop.ask(Callers.staff(), CREATE, Map.of("input", input))
                        .at("collectionCreate.collection.id");
        await().untilAsserted(() -> assertThat(titles(page(collection, Map.of()))).contains("B"));
        var first = page(collection, Map.of());
        assertThat(titles(first)).containsExactly("B", "A");
        var next = Map.<String, Object>of("after", first.at("products.pageInfo.endCursor"));
        assertThat(titles(page(collection, next))).containsExactly("C");

        var move = List.of(Map.of("productId", c, "position", 0));
        shop.ask(
                        Callers.staff(),
                        MOVE,
                        Map.of(
                                "input",
                                Map.of("id", collection, "expectedVersion", 1, "moves", move)))
                .<Integer>at("collectionProductsMove.collection.version");

        await().untilAsserted(
                        () ->
                                assertThat(titles(page(collection, Map.of())))
                                        .containsExactly("C", "B"));
        assertThat(titles(page(collection, next))).isEmpty();
    }

    private Shop.Answer page(String collection, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("id", collection);
        return shop.ask(Callers.GUEST, PAGE, variables);
    }

    private static List<String> titles(Shop.Answer page) {
        return page.at("products.nodes[*].title");
    }
}
