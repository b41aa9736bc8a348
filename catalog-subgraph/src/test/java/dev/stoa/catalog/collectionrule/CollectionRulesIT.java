package dev.stoa.catalog.collectionrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class CollectionRulesIT {

    private static final String CREATE =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id } userErrors { code path } } }""";
    private static final String UPDATE =
            """
            mutation($input: CollectionUpdateInput!) { collectionUpdate(input: $input) {
              collection { id } userErrors { code path } } }""";
    private static final String SET =
            """
            mutation($input: CollectionRulesSetInput!) { collectionRulesSet(input: $input) {
              collection { version rules { match rules { tag isExcluded } } }
              userErrors { code path } } }""";
    private static final String PREVIEW =
            """
            query($match: CollectionRuleMatch! = ALL, $rules: [CollectionRuleInput!]!) {
              collectionRulesPreview(match: $match, rules: $rules) {
                productCount products { id } problems { code path } } }""";
    private static final String SHOWN =
            """
            query($id: ID!) { collection(by: { id: $id }) {
              rules { match } products { nodes { id } } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private Brands brands;
    @Autowired private Categories categories;
    @Autowired private FollowRules followRules;
    @Autowired private Memories memories;

    @Test
    void fillsACollectionAndFollowsItsProducts() {
        var mark = goods.mark();
        var mug = goods.product("Mug").tags(mark).put();
        var cup = goods.product("Cup").put();
        var collection = collection();

        var set = set(collection, 1, "ALL", Map.of("tag", mark));

        assertThat(codes(set)).isEmpty();
        assertThat(set.<Integer>at("collectionRulesSet.collection.version")).isEqualTo(2);
        assertThat(shown(collection)).containsExactly(mug.id());

        keeper.call("productUpdate", cup, Map.of("tags", List.of(mark)));
        keeper.call("productUpdate", mug, Map.of("tags", List.of()));
        followRules.place(List.of(cup.id(), mug.id()));
        assertThat(shown(collection)).containsExactly(cup.id());
    }

    @Test
    void hearsOfChangesWhoeverMakesThem() {
        var mark = goods.mark();
        var mug = goods.product("Mug").put();
        var collection = collection();
        set(collection, 1, "ALL", Map.of("tag", mark));
        var listener = new BackgroundLoop("listener", memories::listen);
        var loop = new BackgroundLoop("rules", followRules::follow);
        listener.start();
        loop.start();
        try {
            keeper.call("productUpdate", mug, Map.of("tags", List.of(mark)));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(shown(collection)).containsExactly(mug.id()));
        } finally {
            loop.stop();
            listener.stop();
        }
    }

    @Test
    void countsWhatEveryKindOfRuleFinds() {
        var mark = goods.mark();
        var brand = brands.add(brands.draft("Maker " + mark));
        var top = categories.add(categories.draft("Top " + mark, null));
        var below = categories.add(categories.draft("Below " + mark, top));
        var tag = Map.<String, Object>of("tag", mark);
        goods.product("A").tags(mark).price("5.00").by(brand).put();
        goods.product("B").tags(mark).price("15.00").in(below.path()).put();
        goods.product("C").tags(mark).as(ProductStatus.DRAFT).put();

        assertThat(count("ALL", tag)).as("drafts are not shown").isEqualTo(2);
        assertThat(count("ALL", tag, Map.of("brandId", brand.id()))).isEqualTo(1);
        assertThat(count("ALL", tag, Map.of("categoryId", top.id()))).isEqualTo(1);
        assertThat(count("ALL", tag, Map.of("brandId", brand.id(), "isExcluded", true)))
                .isEqualTo(1);
        assertThat(count("ALL", tag, Map.of("price", Map.of("min", "10")))).isEqualTo(1);
        assertThat(count("ALL", tag, Map.of("price", Map.of("min", "5", "max", "15"))))
                .isEqualTo(2);
        assertThat(count("ALL", Map.of("brandId", brand.id()), Map.of("categoryId", top.id())))
                .isZero();
        assertThat(count("ANY", Map.of("brandId", brand.id()), Map.of("categoryId", top.id())))
                .isEqualTo(2);
    }

    @Test
    void isFilledByHandOnlyWithoutRules() {
        var mark = goods.mark();
        var mug = goods.product("Mug").tags(mark).put();
        var cup = goods.product("Cup").put();
        var collection = collection();
        set(collection, 1, "ALL", Map.of("tag", mark));
        var byHand =
                Map.of("id", collection, "expectedVersion", 2, "productIds", List.of(cup.id()));

        var refused = shop.ask(Callers.staff(), UPDATE, Map.of("input", byHand));

        assertThat(refused.<List<List<String>>>at("collectionUpdate.userErrors[*].path"))
                .containsExactly(List.of("productIds"));
        assertThat(shown(collection)).containsExactly(mug.id());
        set(collection, 2, "ALL");
        followRules.place(null);
        assertThat(shown(collection)).as("what was in it stays").containsExactly(mug.id());
        var later = new HashMap<String, Object>(byHand);
        later.put("expectedVersion", 3);
        shop.ask(Callers.staff(), UPDATE, Map.of("input", later));
        assertThat(shown(collection)).containsExactly(cup.id());
    }

    @Test
    void refusesRulesThatNobodyCanRead() {
        var collection = collection();
        var bad =
                List.<Map<String, Object>>of(
                        Map.of(),
                        Map.of("tag", "a", "brandId", "brd_none"),
                        Map.of("tag", " "),
                        Map.of("tag", "a".repeat(101)),
                        Map.of("brandId", "brd_none"),
                        Map.of("categoryId", "cat_none"),
                        Map.of("productKindId", "pkd_none"),
                        Map.of("attribute", Map.of("attributeId", "atr_none", "value", "x")),
                        Map.of("price", Map.of()),
                        Map.of("price", Map.of("min", "-1")),
                        Map.of("price", Map.of("min", "1.005")),
                        Map.of("price", Map.of("min", "2", "max", "1")));

        for (var rule : bad) {
            assertThat(codes(set(collection, 1, "ALL", rule))).as("%s", rule).hasSize(1);
            var preview = preview("ALL", rule);
            assertThat(preview.<List<?>>at("collectionRulesPreview.problems")).hasSize(1);
        }
        var many = Collections.nCopies(21, Map.<String, Object>of("tag", "a"));
        assertThat(codes(set(collection, 1, "ANY", many.toArray(Map[]::new))))
                .containsExactly("INVALID");
        assertThat(codes(set(collection, 7, "ALL", Map.of("tag", "a"))))
                .containsExactly("CONFLICT");
        assertThat(codes(set("col_none", 1, "ALL", Map.of("tag", "a"))))
                .containsExactly("NOT_FOUND");
        assertThat(shown(collection)).isEmpty();
    }

    @Test
    void tellsStaffAloneAndObeysStaffAlone() {
        var collection = collection();
        set(collection, 1, "ALL", Map.of("tag", goods.mark()));
        var variables = Map.<String, Object>of("id", collection);

        assertThat(
                        shop.ask(Callers.GUEST, SHOWN, variables)
                                .<@Nullable Object>at("collection.rules"))
                .isNull();
        assertThat(shop.ask(Callers.staff(), SHOWN, variables).<String>at("collection.rules.match"))
                .isEqualTo("ALL");
        var rules = Map.<String, Object>of("rules", List.of(Map.of("tag", "a")));
        assertThat(shop.ask(Callers.GUEST, PREVIEW, rules).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        var input = Map.of("id", collection, "expectedVersion", 2, "rules", List.of());
        assertThat(
                        shop.ask(
                                        Callers.staff(Permission.PRODUCTS_READ),
                                        SET,
                                        Map.of("input", input))
                                .errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private String collection() {
        var input = Map.of("title", "Rules " + goods.mark());
        return shop.ask(Callers.staff(), CREATE, Map.of("input", input))
                .at("collectionCreate.collection.id");
    }

    private Shop.Answer set(String id, int version, String match, Map<?, ?>... rules) {
        var input =
                Map.of(
                        "id",
                        id,
                        "expectedVersion",
                        version,
                        "match",
                        match,
                        "rules",
                        List.of(rules));
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("collectionRulesSet.userErrors[*].code");
    }

    private Shop.Answer preview(String match, Map<?, ?>... rules) {
        return shop.ask(Callers.staff(), PREVIEW, Map.of("match", match, "rules", List.of(rules)));
    }

    private int count(String match, Map<?, ?>... rules) {
        var preview = preview(match, rules);
        int count = preview.at("collectionRulesPreview.productCount");
        assertThat(preview.<List<?>>at("collectionRulesPreview.products")).hasSize(count);
        return count;
    }

    private List<String> shown(String collection) {
        return shop.ask(Callers.GUEST, SHOWN, Map.of("id", collection))
                .at("collection.products.nodes[*].id");
    }
}
