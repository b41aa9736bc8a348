package dev.stoa.catalog.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

@CatalogTest
class CollectionOrderIT {

    private static final String CREATE =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id productIds } } }""";
    private static final String UPDATE =
            """
            mutation($input: CollectionUpdateInput!) { collectionUpdate(input: $input) {
              collection { version productIds } } }""";
    private static final String MOVE =
            """
            mutation($input: CollectionProductsMoveInput!) { collectionProductsMove(input: $input) {
              collection { version productIds } userErrors { code path } } }""";
    private static final String RULE =
            """
            mutation($input: CollectionRulesSetInput!) { collectionRulesSet(input: $input) {
              collection { version productIds } } }""";
    private static final String PAGE =
            """
            query($id: ID!, $first: Int, $after: String, $last: Int, $sort: ProductSortInput) {
              collection(by: {id: $id}) {
                productIds
                products(first: $first, after: $after, last: $last, sort: $sort) {
                  nodes { id } pageInfo { hasNextPage endCursor } } } }""";
    private static final String LIST =
            """
            query($filter: ProductFilterInput, $sort: ProductSortInput) {
              products(filter: $filter, sort: $sort) { nodes { id } } }""";
    private static final String SEARCH =
            """
            query($id: ID!, $query: String, $first: Int, $after: String, $sort: ProductSortInput) {
              productSearch(query: $query, first: $first, after: $after, sort: $sort,
                  filter: {collectionId: $id, priceMax: "10.00"}) {
                facets { kind }
                products { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }""";
    private static final String UNPUBLISH =
            """
            mutation($id: ID!) { productUnpublish(input: {id: $id, expectedVersion: 1}) {
              product { id } } }""";
    private static final Map<String, Object> ARRANGED = Map.of("field", "COLLECTION");

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private MongoTemplate mongo;
    @Autowired private SearchIsCurrent index;

    private String a;
    private String b;
    private String c;
    private String d;
    private String collection;

    @BeforeEach
    void makeCollection() {
        a = goods.product("A").put().id();
        b = goods.product("B").put().id();
        c = goods.product("C").put().id();
        d = goods.product("D").put().id();
        collection = create(c, a, d, b).at("collectionCreate.collection.id");
    }

    @Test
    void showsProductsAsTheyWereChosen() {
        assertThat(shown()).containsExactly(c, a, d, b);
        assertThat(listed(Map.of("collectionId", collection), null)).containsExactly(c, a, d, b);
        assertThat(listed(Map.of("collectionId", collection), ARRANGED))
                .containsExactly(c, a, d, b);
        assertThat(
                        listed(
                                Map.of("collectionId", collection),
                                Map.of("field", "COLLECTION", "direction", "DESC")))
                .containsExactly(b, d, a, c);
        var last = page(Callers.GUEST, Map.of("last", 2));
        assertThat(last.<List<String>>at("collection.products.nodes[*].id")).containsExactly(d, b);
    }

    @Test
    void movesProducts() {
        var moved = move(1, Map.of("productId", b, "position", 0));

        assertThat(moved.<List<String>>at("collectionProductsMove.collection.productIds"))
                .containsExactly(b, c, a, d);
        assertThat(moved.<Integer>at("collectionProductsMove.collection.version")).isEqualTo(2);
        assertThat(shown()).containsExactly(b, c, a, d);
        move(2, Map.of("productId", b, "position", 99), Map.of("productId", d, "position", 1));
        assertThat(shown()).containsExactly(c, d, a, b);
    }

    @Test
    void goesOnBehindThePageBeforeWhileProductsMove() {
        var first = page(Callers.GUEST, Map.of("first", 2));
        String after = first.at("collection.products.pageInfo.endCursor");
        move(1, Map.of("productId", b, "position", 0));

        var second = page(Callers.GUEST, Map.of("first", 2, "after", after));

        assertThat(second.<List<String>>at("collection.products.nodes[*].id")).containsExactly(d);
        assertThat(second.<Boolean>at("collection.products.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void showsWhatNobodyHasPlacedOnceBehindTheOthers() {
        for (var id : List.of(a, b, c)) {
            mongo.update(Product.class)
                    .matching(where("_id").is(id))
                    .apply(new Update().unset("shelf.ranks"))
                    .first();
        }
        var seen = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("first", 1));
        boolean hasNext = true;
        while (hasNext) {
            var page = page(Callers.staff(), variables);
            seen.addAll(page.at("collection.products.nodes[*].id"));
            variables.put("after", page.at("collection.products.pageInfo.endCursor"));
            hasNext = page.at("collection.products.pageInfo.hasNextPage");
        }

        assertThat(seen).containsExactly(d, c, b, a);
        move(1, Map.of("productId", a, "position", 1));
        assertThat(shown()).containsExactly(d, a, c, b);
    }

    @Test
    void keepsTheOrderOfThoseThatStay() {
        var input = Map.of("id", collection, "expectedVersion", 1, "productIds", List.of(c, d, b));
        shop.ask(Callers.staff(), UPDATE, Map.of("input", input));

        assertThat(shown()).containsExactly(c, d, b);
        var back =
                Map.of("id", collection, "expectedVersion", 2, "productIds", List.of(c, d, b, a));
        shop.ask(Callers.staff(), UPDATE, Map.of("input", back));
        assertThat(shown()).containsExactly(c, d, b, a);
    }

    @Test
    void keepsThePlaceOfAProductThatIsHidden() {
        shop.ask(Callers.staff(), UNPUBLISH, Map.of("id", a))
                .<String>at("productUnpublish.product.id");

        assertThat(shown()).containsExactly(c, d, b);
        var staff = page(Callers.staff(), Map.of());
        assertThat(staff.<List<String>>at("collection.productIds")).containsExactly(c, a, d, b);
        assertThat(page(Callers.GUEST, Map.of()).<List<String>>at("collection.productIds"))
                .isEmpty();
    }

    @Test
    void refusesMovesThatCannotBe() {
        var stranger = goods.product("Stranger").put().id();

        assertThat(
                        move(
                                        1,
                                        Map.of("productId", stranger, "position", 0),
                                        Map.of("productId", a, "position", -1))
                                .<List<List<String>>>at(
                                        "collectionProductsMove.userErrors[*].path"))
                .containsExactly(
                        List.of("moves", "0", "productId"), List.of("moves", "1", "position"));
        assertThat(codes(move(1))).containsExactly("INVALID");
        move(1, Map.of("productId", b, "position", 0));
        assertThat(codes(move(1, Map.of("productId", d, "position", 0))))
                .containsExactly("CONFLICT");
        assertThat(shown()).containsExactly(b, c, a, d);
        assertThat(listRefused(ARRANGED)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void showsTheNewestFirstWhereRulesSayWhatIsInIt() {
        var tag = goods.mark();
        var old = goods.product("Old").tags(tag).put().id();
        var young = goods.product("Young").tags(tag).put().id();
        var rules = List.of(Map.of("tag", tag));
        var input = Map.of("id", collection, "expectedVersion", 1, "match", "ALL", "rules", rules);
        shop.ask(Callers.staff(), RULE, Map.of("input", input))
                .<Integer>at("collectionRulesSet.collection.version");

        assertThat(shown()).containsExactly(young, old);
        assertThat(listed(Map.of("collectionId", collection), ARRANGED))
                .containsExactly(young, old);
        assertThat(codes(move(2, Map.of("productId", old, "position", 0))))
                .containsExactly("INVALID");
    }

    @Test
    void findsProductsInTheOrderOfTheirCollection() {
        var dear = goods.product("Dear").price("20.00").put().id();
        var input =
                Map.of(
                        "id",
                        collection,
                        "expectedVersion",
                        1,
                        "productIds",
                        List.of(dear, c, a, d, b));
        shop.ask(Callers.staff(), UPDATE, Map.of("input", input));

        var first = search(Map.of("first", 2));
        assertThat(found(first)).containsExactly(c, a);
        assertThat(first.<Integer>at("productSearch.products.totalCount")).isEqualTo(4);
        assertThat(first.<List<Object>>at("productSearch.facets")).isNotEmpty();
        String after = first.at("productSearch.products.pageInfo.endCursor");
        move(2, Map.of("productId", b, "position", 0));
        var second = search(Map.of("first", 2, "after", after));
        assertThat(found(second)).containsExactly(d);
        assertThat(second.<Boolean>at("productSearch.products.pageInfo.hasNextPage")).isFalse();
        assertThat(found(search(Map.of()))).containsExactly(b, c, a, d);
        assertThat(found(search(Map.of("query", "D", "sort", ARRANGED)))).containsExactly(d);
        assertThat(
                        found(
                                search(
                                        Map.of(
                                                "sort",
                                                Map.of(
                                                        "field",
                                                        "COLLECTION",
                                                        "direction",
                                                        "DESC")))))
                .containsExactly(d, a, c, b);
    }

    private Shop.Answer search(Map<String, Object> more) {
        index.catchUp();
        var variables = new HashMap<>(more);
        variables.put("id", collection);
        return shop.ask(Callers.GUEST, SEARCH, variables);
    }

    private static List<String> found(Shop.Answer answer) {
        return answer.at("productSearch.products.nodes[*].id");
    }

    private Shop.Answer create(String... productIds) {
        var input = Map.of("title", "Order " + ids.next("x"), "productIds", List.of(productIds));
        return shop.ask(Callers.staff(), CREATE, Map.of("input", input));
    }

    @SafeVarargs
    private Shop.Answer move(int version, Map<String, Object>... moves) {
        var input = Map.of("id", collection, "expectedVersion", version, "moves", List.of(moves));
        return shop.ask(Callers.staff(), MOVE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("collectionProductsMove.userErrors[*].code");
    }

    private List<String> shown() {
        return page(Callers.GUEST, Map.of()).at("collection.products.nodes[*].id");
    }

    private Shop.Answer page(Caller caller, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("id", collection);
        return shop.ask(caller, PAGE, variables);
    }

    private List<String> listed(Map<String, Object> filter, @Nullable Map<String, Object> sort) {
        var variables = new HashMap<String, Object>(Map.of("filter", filter));
        variables.put("sort", sort);
        return shop.ask(Callers.GUEST, LIST, variables).at("products.nodes[*].id");
    }

    private String listRefused(Map<String, Object> sort) {
        return shop.ask(Callers.GUEST, LIST, Map.of("sort", sort)).errorCode();
    }
}
