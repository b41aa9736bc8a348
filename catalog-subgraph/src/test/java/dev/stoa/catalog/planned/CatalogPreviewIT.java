package dev.stoa.catalog.planned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class CatalogPreviewIT {

    private static final String LOOK =
            """
            query($id: ID!, $time: DateTime!, $groups: [ID!]! = [], $key: String!, $page: String!) {
              now: product(by: {id: $id}) { variants { price { listed { amount } } } }
              catalogPreview(at: $time, customerGroupIds: $groups) {
                at
                product(by: {id: $id}) {
                  status
                  priceRange { min { listed { amount } } }
                  variants { price { listed { amount } compareAt { amount } reason { priceListHandle } }
                    quantityRule { minimum } } }
                placement(key: $key) { blocks { ... on HeroBlock { title } } }
                contentPage(by: {handle: $page}) { title }
                priceLists { handle }
                plannedProducts { at isShown product { id } }
                plannedPriceLists { at isCounting priceList { handle } }
                plannedPages { at isShown contentPage { handle } }
                plannedBanners { at isShown placementKey } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private Clock clock;

    private String name = "";

    @BeforeEach
    void begin() {
        name = "plan-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
    }

    @AfterEach
    void takeTheListAway() {
        change("priceListDelete", Map.of("handle", name, "expectedVersion", 1), "handle");
    }

    @Test
    void tellsThePricesOfThen() {
        var mug = goods.product("Mug").price("10.00").put();
        sale(mug, "7.50", Map.of("startsAt", in(48), "endsAt", in(72)));

        assertThat(price(at(24, mug))).isEqualTo("10.00");
        var during = at(50, mug);
        assertThat(price(during)).isEqualTo("7.50");
        assertThat(during.<String>at("catalogPreview.product.variants[0].price.compareAt.amount"))
                .isEqualTo("10.00");
        assertThat(
                        during.<String>at(
                                "catalogPreview.product.variants[0].price.reason.priceListHandle"))
                .isEqualTo(name);
        assertThat(during.<String>at("catalogPreview.product.priceRange.min.listed.amount"))
                .isEqualTo("7.50");
        assertThat(during.<String>at("now.variants[0].price.listed.amount")).isEqualTo("10.00");
        assertThat(during.<List<String>>at("catalogPreview.priceLists[*].handle")).contains(name);
        assertThat(price(at(73, mug))).isEqualTo("10.00");
    }

    @Test
    void looksAsSomebodyOfAGroup() {
        var mug = goods.product("Mug").price("10.00").put();
        sale(mug, "6.00", Map.of("startsAt", in(48), "customerGroupIds", List.of("cgr_trade")));

        assertThat(price(at(50, mug))).isEqualTo("10.00");
        assertThat(price(look(Callers.staff(), 50, mug, List.of("cgr_trade")))).isEqualTo("6.00");
    }

    @Test
    void showsWhatItsDatesHaveMadeOfAProduct() {
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();
        change(
                "productPublish",
                Map.of(
                        "id", draft.id(),
                        "expectedVersion", 1,
                        "publishAt", in(24),
                        "unpublishAt", in(48)),
                "product { id }");

        assertThat(at(23, draft).<Object>at("catalogPreview.product")).isNull();
        assertThat(at(25, draft).<String>at("catalogPreview.product.status")).isEqualTo("ACTIVE");
        assertThat(at(49, draft).<Object>at("catalogPreview.product")).isNull();
        var planned = "catalogPreview.plannedProducts[?(@.product.id == '%s')].isShown";
        assertThat(at(23, draft).<List<Boolean>>at(planned.formatted(draft.id()))).isEmpty();
        assertThat(at(49, draft).<List<Boolean>>at(planned.formatted(draft.id())))
                .containsExactly(true, false);
    }

    @Test
    void showsBannersAndPagesOfThen() {
        var mug = goods.product("Mug").put();
        var banner =
                Map.of(
                        "block", Map.of("hero", Map.of("title", "Black Friday")),
                        "publishAt", in(24));
        change(
                "placementSet",
                Map.of("key", name, "expectedVersion", 0, "banners", List.of(banner)),
                "placement { key }");
        var page =
                change(
                        "contentPageCreate",
                        Map.of("title", "Friday", "handle", name),
                        "contentPage { id }");
        change(
                "contentPagePublish",
                Map.of(
                        "id",
                        page.<String>at("contentPageCreate.contentPage.id"),
                        "expectedVersion",
                        1,
                        "publishAt",
                        in(24)),
                "contentPage { id }");

        var before = at(23, mug);
        assertThat(before.<List<?>>at("catalogPreview.placement.blocks")).isEmpty();
        assertThat(before.<Object>at("catalogPreview.contentPage")).isNull();
        var then = at(25, mug);
        assertThat(then.<List<String>>at("catalogPreview.placement.blocks[*].title"))
                .containsExactly("Black Friday");
        assertThat(then.<String>at("catalogPreview.contentPage.title")).isEqualTo("Friday");
        assertThat(then.<List<String>>at("catalogPreview.plannedBanners[*].placementKey"))
                .contains(name);
        assertThat(then.<List<String>>at("catalogPreview.plannedPages[*].contentPage.handle"))
                .contains(name);
        var withoutContent = look(Callers.staff(Permission.PRODUCTS_READ), 25, mug, List.of());
        assertThat(withoutContent.<Object>at("catalogPreview.contentPage")).isNull();
        assertThat(withoutContent.<Object>at("catalogPreview.placement")).isNull();
        assertThat(withoutContent.<List<?>>at("catalogPreview.plannedPages")).isEmpty();
        assertThat(withoutContent.<List<?>>at("catalogPreview.plannedBanners")).isEmpty();
    }

    @Test
    void tellsWhenListsBeginAndEnd() {
        var mug = goods.product("Mug").put();
        sale(mug, "7.50", Map.of("startsAt", in(48), "endsAt", in(72)));

        var planned = "catalogPreview.plannedPriceLists[?(@.priceList.handle == '%s')].isCounting";
        assertThat(at(50, mug).<List<Boolean>>at(planned.formatted(name))).containsExactly(true);
        assertThat(at(99, mug).<List<Boolean>>at(planned.formatted(name)))
                .containsExactly(true, false);
    }

    @Test
    void takesATimeThatHasPassedForNow() {
        var mug = goods.product("Mug").price("10.00").put();

        var answer = at(-1000, mug);

        assertThat(Instant.parse(answer.<String>at("catalogPreview.at")))
                .isAfter(clock.instant().minusSeconds(60));
        assertThat(price(answer)).isEqualTo("10.00");
    }

    @Test
    void isForStaffAlone() {
        var mug = goods.product("Mug").put();

        assertThat(look(Callers.GUEST, 1, mug, List.of()).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(look(Callers.customer("cus_1"), 1, mug, List.of()).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private String price(Shop.Answer answer) {
        return answer.at("catalogPreview.product.variants[0].price.listed.amount");
    }

    private Shop.Answer at(int hours, Product product) {
        return look(Callers.staff(), hours, product, List.of());
    }

    private Shop.Answer look(Caller caller, int hours, Product product, List<String> groups) {
        return shop.ask(
                caller,
                LOOK,
                Map.of(
                        "id", product.id(),
                        "time", in(hours),
                        "groups", groups,
                        "key", name,
                        "page", name));
    }

    private void sale(Product product, String price, Map<String, Object> conditions) {
        var input = new HashMap<>(conditions);
        input.put("handle", name);
        input.put("expectedVersion", 0);
        input.put("name", "Sale");
        change("priceListSet", input, "priceList { handle }");
        change(
                "pricesSet",
                Map.of(
                        "priceList",
                        name,
                        "prices",
                        List.of(
                                Map.of(
                                        "variantId",
                                        Goods.variantOf(product),
                                        "currency",
                                        "EUR",
                                        "amount",
                                        price))),
                "priceList { handle }");
    }

    private Shop.Answer change(String mutation, Map<String, Object> input, String fields) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return shop.ask(
                Callers.staff(),
                "mutation($input: %s) { %s(input: $input) { %s userErrors { code path message } } }"
                        .formatted(type, mutation, fields),
                Map.of("input", input));
    }

    private String in(int hours) {
        return clock.instant().plus(Duration.ofHours(hours)).toString();
    }
}
