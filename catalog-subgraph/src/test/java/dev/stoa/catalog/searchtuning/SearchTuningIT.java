package dev.stoa.catalog.searchtuning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;

@CatalogTest
class SearchTuningIT {

    private static final Caller STAFF =
            Callers.staff(Permission.PRODUCTS_READ, Permission.PRODUCTS_WRITE);
    private static final String SET =
            """
            mutation($input: SearchSynonymSetInput!) { searchSynonymSet(input: $input) {
                searchSynonym { id terms isOneWay version } userErrors { code path } } }""";
    private static final String DELETE =
            """
            mutation($input: SearchSynonymDeleteInput!) { searchSynonymDelete(input: $input) {
                searchSynonym { id } userErrors { code } } }""";
    private static final String PIN =
            """
            mutation($input: SearchPinSetInput!) { searchPinSet(input: $input) {
                searchPin { query products { id } } userErrors { code path } } }""";
    private static final String REPORT =
            """
            { searchReport(first: 100) {
                top { query searches searchesWithoutHits } withoutHits { query } } }""";

    private static final String OPENED =
            """
            { searchReport(first: 100) { top {
                query searches clicks clickThroughPercent meanPosition } } }""";
    private static final String OPEN =
            """
            mutation($input: SearchClickAddInput!) { searchClickAdd(input: $input) {
                isCounted userErrors { code path } } }""";

    @Autowired Goods goods;
    @Autowired Shop shop;
    @Autowired Ids ids;
    @Autowired SearchIsCurrent search;
    @Autowired SearchLog log;
    @Autowired MongoTemplate mongo;
    @Autowired StringRedisTemplate redis;
    @Autowired EventsProperties shopEvents;

    private String mark;

    @BeforeEach
    void makeMark() {
        mark = goods.mark();
    }

    @Test
    void findsByWordsThatMeanTheSame() {
        goods.product("Slacks " + mark).put();
        assertThat(titles(mark + " trousers" + mark)).isEmpty();

        var made = set(Map.of("terms", List.of("Trousers" + mark, "slacks")));
        assertThat(titles("trousers" + mark + " " + mark)).containsExactly("Slacks " + mark);

        var id = made.<String>at("searchSynonymSet.searchSynonym.id");
        var deleted = shop.ask(STAFF, DELETE, Map.of("input", Map.of("id", id)));
        assertThat(deleted.<String>at("searchSynonymDelete.searchSynonym.id")).isEqualTo(id);
        assertThat(titles(mark + " trousers" + mark)).isEmpty();
        assertThat(
                        shop.ask(STAFF, DELETE, Map.of("input", Map.of("id", id)))
                                .<List<String>>at("searchSynonymDelete.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void changesAGroupThatNobodyElseChanged() {
        var made = set(Map.of("terms", List.of("a" + mark, "b" + mark)));
        var id = made.<String>at("searchSynonymSet.searchSynonym.id");

        var changed =
                set(
                        Map.of(
                                "id",
                                id,
                                "expectedVersion",
                                1,
                                "terms",
                                List.of("a" + mark, "c"),
                                "isOneWay",
                                true));
        assertThat(changed.<Integer>at("searchSynonymSet.searchSynonym.version")).isEqualTo(2);
        assertThat(refusals(Map.of("id", id, "expectedVersion", 1, "terms", List.of("x", "y"))))
                .containsExactly("CONFLICT");
        assertThat(refusals(Map.of("id", id, "terms", List.of("x", "y"))))
                .containsExactly("REQUIRED");
        assertThat(
                        refusals(
                                Map.of(
                                        "id",
                                        "syn_none",
                                        "expectedVersion",
                                        1,
                                        "terms",
                                        List.of("x", "y"))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void refusesGroupsThatSayNothing() {
        for (var terms :
                List.of(
                        List.<String>of(),
                        List.of("one"),
                        List.of("one", "!!!"),
                        List.of("one", "a b c d e"),
                        List.of("one", "x".repeat(61)),
                        Collections.nCopies(21, "x"))) {
            assertThat(refusals(Map.of("terms", terms))).containsExactly("INVALID");
        }
    }

    @Test
    void putsPinnedProductsFirst() {
        var plain = goods.product("Plain " + mark).put();
        var exact = goods.product(mark + " " + mark).put();
        var other = goods.product("Other").put();
        assertThat(titles(mark)).startsWith(exact.title());

        var pinned =
                shop.ask(
                        STAFF,
                        PIN,
                        Map.of(
                                "input",
                                Map.of(
                                        "query",
                                        mark.toUpperCase(Locale.ROOT),
                                        "productIds",
                                        List.of(other.id(), plain.id()))));
        assertThat(pinned.<List<String>>at("searchPinSet.searchPin.products[*].id"))
                .containsExactly(other.id(), plain.id());
        assertThat(titles(mark)).containsExactly("Other", "Plain " + mark, exact.title());

        shop.ask(STAFF, PIN, Map.of("input", Map.of("query", mark, "productIds", List.of())));
        assertThat(titles(mark)).startsWith(exact.title()).hasSize(2);
    }

    @Test
    void refusesPinsOfNothing() {
        for (var input :
                List.of(
                        Map.of("query", "!!!", "productIds", List.of()),
                        Map.of("query", "x".repeat(201), "productIds", List.of()),
                        Map.of("query", mark, "productIds", Collections.nCopies(21, "prd_1")))) {
            assertThat(
                            shop.ask(STAFF, PIN, Map.of("input", input))
                                    .<List<String>>at("searchPinSet.userErrors[*].code"))
                    .containsExactly("INVALID");
        }
        var unknown = Map.of("query", mark, "productIds", List.of("prd_none"));
        assertThat(
                        shop.ask(STAFF, PIN, Map.of("input", unknown))
                                .<List<String>>at("searchPinSet.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void reportsWhatShoppersSearchedForAndDidNotFind() {
        goods.product("Hat " + mark).put();
        titles("hat " + mark);
        titles("HAT  " + mark);
        titles("zzz" + mark);
        search.titles(STAFF, "by staff " + mark);
        log.write();

        var report = shop.ask(STAFF, REPORT);

        assertThat(report.<List<Map<String, Object>>>at("searchReport.top"))
                .contains(
                        Map.of("query", "hat " + mark, "searches", 2, "searchesWithoutHits", 0),
                        Map.of("query", "zzz" + mark, "searches", 1, "searchesWithoutHits", 1));
        assertThat(report.<List<String>>at("searchReport.withoutHits[*].query"))
                .contains("zzz" + mark)
                .doesNotContain("hat " + mark, "by staff " + mark);
    }

    @Test
    void reportsWhichHitsAreOpened() {
        var hat = goods.product("Hat " + mark).put().id();
        var cap = goods.product("Hat cap " + mark).put().id();
        titles("hat " + mark);
        titles("the hat " + mark);
        titles("hat " + mark);
        var first = "search-one-" + mark;

        assertThat(open(Callers.GUEST, first, hat, 1)).isTrue();
        assertThat(open(Callers.customer("cus_x"), first, cap, 4)).isTrue();
        assertThat(open(Callers.GUEST, first, hat, 1)).as("once more").isFalse();
        assertThat(open(STAFF, "search-two-" + mark, hat, 2)).isFalse();
        log.write();

        assertThat(shop.ask(STAFF, OPENED).<List<Map<String, Object>>>at("searchReport.top"))
                .contains(
                        Map.of(
                                "query",
                                "hat " + mark,
                                "searches",
                                3,
                                "clicks",
                                2,
                                "clickThroughPercent",
                                "33.3",
                                "meanPosition",
                                "2.5"));
    }

    @Test
    void keepsNobodysNameWithAnOpenedHit() {
        var hat = goods.product("Hat " + mark).put().id();
        var customer = "cus_" + mark;

        open(Callers.customer(customer), "search-one-" + mark, hat, 1);
        log.write();

        var counted = mongo.findAll(Document.class, "searchCounts").toString();
        assertThat(counted).contains("hat " + mark).doesNotContain(customer, "search-one-", hat);
        assertThat(redis.opsForSet().members(key("search-one-" + mark))).containsExactly(hat);
        assertThat(redis.getExpire(key("search-one-" + mark))).isBetween(1L, 3600L);
    }

    @Test
    void refusesHitsThatAreNone() {
        var hat = goods.product("Hat " + mark).put().id();
        var draft = goods.product("Draft " + mark).as(ProductStatus.DRAFT).put().id();
        var search = "search-one-" + mark;

        assertThat(
                        codes(
                                Map.of(
                                        "searchId",
                                        "short",
                                        "query",
                                        "x",
                                        "productId",
                                        hat,
                                        "position",
                                        1)))
                .containsExactly("INVALID");
        assertThat(codes(Map.of("searchId", search, "query", " ", "productId", hat, "position", 0)))
                .containsExactly("INVALID", "INVALID");
        assertThat(
                        codes(
                                Map.of(
                                        "searchId",
                                        search,
                                        "query",
                                        "x",
                                        "productId",
                                        draft,
                                        "position",
                                        1)))
                .containsExactly("NOT_FOUND");
    }

    private List<String> codes(Map<String, Object> input) {
        return shop.ask(Callers.GUEST, OPEN, Map.of("input", input))
                .at("searchClickAdd.userErrors[*].code");
    }

    private boolean open(Caller caller, String searchId, String productId, int position) {
        var input =
                Map.of(
                        "searchId",
                        searchId,
                        "query",
                        "Hat " + mark,
                        "productId",
                        productId,
                        "position",
                        position);
        return shop.ask(caller, OPEN, Map.of("input", input)).at("searchClickAdd.isCounted");
    }

    private String key(String searchId) {
        return shopEvents.prefix() + ":opened:" + searchId;
    }

    @Test
    void isForStaffAlone() {
        for (var document :
                List.of(
                        REPORT,
                        "{ searchSynonyms { id } }",
                        "{ searchPins { query } }",
                        "{ searchIndex { products } }",
                        "mutation { searchIndexRebuild { searchIndex { products } } }")) {
            assertThat(shop.ask(document).errorCode()).isEqualTo("UNAUTHENTICATED");
        }
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        var input = Map.<String, Object>of("input", Map.of("terms", List.of("a", "b")));
        assertThat(shop.ask(reader, SET, input).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(shop.ask(STAFF, "{ searchReport(days: 91) { top { query } } }").errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    private Shop.Answer set(Map<String, Object> input) {
        return shop.ask(STAFF, SET, Map.of("input", input));
    }

    private List<String> refusals(Map<String, Object> input) {
        return set(input).at("searchSynonymSet.userErrors[*].code");
    }

    private List<String> titles(String query) {
        return search.titles(Callers.GUEST, query);
    }
}
