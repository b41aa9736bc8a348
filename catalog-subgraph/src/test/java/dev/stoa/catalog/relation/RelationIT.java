package dev.stoa.catalog.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class RelationIT {

    private static final String READ =
            """
            query($ids: [ID!]!, $kind: ProductRelationKind) { nodes(ids: $ids) {
              ... on Product { relations(kind: $kind) { kind product { id } } } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;

    @Test
    void keepsEachKindInItsOrder() {
        var camera = goods.product("Camera").put();
        var bag = goods.product("Bag").put();
        var card = goods.product("Card").put();
        var better = goods.product("Better camera").put();

        assertThat(relate(camera, "ACCESSORY", card, bag).codes()).isEmpty();
        assertThat(relate(camera, "UPSELL", better).codes()).isEmpty();

        assertThat(read(Callers.GUEST, camera)).containsExactly(card.id(), bag.id(), better.id());
        var upsells =
                shop.ask(
                        Callers.GUEST, READ, Map.of("ids", List.of(camera.id()), "kind", "UPSELL"));
        assertThat(upsells.<List<String>>at("nodes[0].relations[*].product.id"))
                .containsExactly(better.id());

        relate(camera, "ACCESSORY", bag);
        assertThat(read(Callers.GUEST, camera)).containsExactly(better.id(), bag.id());
        assertThat(keeper.eventsOf(camera.id())).isEqualTo(3);
    }

    @Test
    void leavesOutWhatIsNotToBeSeen() {
        var camera = goods.product("Camera").put();
        var draft = goods.product("Draft").as(ProductStatus.DRAFT).put();
        var archived = goods.product("Archived").as(ProductStatus.ARCHIVED).put();
        var bag = goods.product("Bag").put();
        relate(camera, "ALTERNATIVE", draft, archived, bag);

        assertThat(read(Callers.GUEST, camera)).containsExactly(bag.id());
        assertThat(read(Callers.staff(), camera))
                .containsExactly(draft.id(), archived.id(), bag.id());

        keeper.call("productArchive", bag, Map.of());
        assertThat(read(Callers.GUEST, camera)).isEmpty();
        assertThat(read(Callers.staff(), camera))
                .containsExactly(draft.id(), archived.id(), bag.id());
        keeper.call("productRestore", bag, Map.of());
        assertThat(read(Callers.staff(), camera))
                .containsExactly(draft.id(), archived.id(), bag.id());
    }

    @Test
    void refusesItselfStrangersAndRepetitions() {
        var camera = goods.product("Camera").put();
        var bag = goods.product("Bag").put();

        assertThat(relate(camera, "ACCESSORY", bag, camera).paths())
                .containsExactly(List.of("productIds", "1"));
        assertThat(relate(camera, "ACCESSORY", bag, bag).codes()).containsExactly("INVALID");
        assertThat(set(camera, "ACCESSORY", List.of("prd_none")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(set(camera, "ACCESSORY", Collections.nCopies(51, bag.id())).codes())
                .containsExactly("INVALID");
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        var input =
                Map.of(
                        "id",
                        camera.id(),
                        "expectedVersion",
                        1,
                        "kind",
                        "UPSELL",
                        "productIds",
                        List.of(bag.id()));
        assertThat(keeper.call(reader, "productRelationsSet", input).answer().errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(keeper.stored(camera.id()).version()).isEqualTo(1);
        assertThat(keeper.eventsOf(camera.id())).isZero();
    }

    @Test
    void mergesEditsOfDifferentKindsAndTellsOfTheSame() {
        var camera = goods.product("Camera").put();
        var bag = goods.product("Bag").put();

        var first = setAt(1, camera, "ACCESSORY", bag);
        var other = setAt(1, camera, "UPSELL", bag);
        var late = setAt(1, camera, "ACCESSORY");

        assertThat(first.codes()).isEmpty();
        assertThat(other.codes()).isEmpty();
        assertThat(late.codes()).containsExactly("CONFLICT");
        assertThat(read(Callers.GUEST, camera)).containsExactly(bag.id(), bag.id());
    }

    @Test
    void comesFirstInRecommendations() {
        var camera = goods.product("Camera").put();
        var bag = goods.product("Bag").put();
        var soldOut = goods.product("Sold out").stock(0).put();
        var other = goods.product("Other camera").put();
        relate(camera, "ALTERNATIVE", other);
        relate(camera, "ACCESSORY", soldOut, bag);

        var answer =
                shop.ask(
                        Callers.GUEST,
                        """
                        query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product {
                          recommendations(first: 2) { product { id } reason { kind because { id } } } } } }""",
                        Map.of("ids", List.of(camera.id())));

        assertThat(answer.<List<String>>at("nodes[0].recommendations[*].product.id"))
                .containsExactly(bag.id(), other.id());
        assertThat(answer.<List<String>>at("nodes[0].recommendations[*].reason.kind"))
                .containsOnly("CURATED");
        assertThat(answer.<List<String>>at("nodes[0].recommendations[*].reason.because.id"))
                .containsOnly(camera.id());
    }

    @Test
    void costsAListOneMoreRead() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var mug = goods.product("Mug").put();
            relate(mug, "ACCESSORY", goods.product("Spoon").put(), goods.product("Tea").put());
            ids.add(mug.id());
        }

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, READ, Map.of("ids", ids))
                                                        .<List<?>>at("nodes[*].relations[*]"))
                                        .hasSize(24));

        assertThat(reads).as("the products, those related to them").hasSizeLessThanOrEqualTo(2);
    }

    private Keeper.Done relate(Product product, String kind, Product... others) {
        return set(product, kind, Stream.of(others).map(Product::id).toList());
    }

    private Keeper.Done set(Product product, String kind, List<String> ids) {
        return keeper.call("productRelationsSet", product, Map.of("kind", kind, "productIds", ids));
    }

    private Keeper.Done setAt(int version, Product product, String kind, Product... others) {
        var ids = Stream.of(others).map(Product::id).toList();
        return keeper.call(
                "productRelationsSet",
                product,
                Map.of("kind", kind, "productIds", ids, "expectedVersion", version));
    }

    private List<String> read(Caller caller, Product product) {
        return shop.ask(caller, READ, Map.of("ids", List.of(product.id())))
                .at("nodes[0].relations[*].product.id");
    }
}
