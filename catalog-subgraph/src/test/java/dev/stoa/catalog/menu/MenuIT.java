package dev.stoa.catalog.menu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.content.Editor;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class MenuIT {

    private static final String ITEM =
            "title localizedFrom url isHidden target { __typename ... on Product { title } ... on Category { name } ... on ContentPage { handle } }";
    private static final String ITEMS =
            "items { %s items { %s items { %s } } }".formatted(ITEM, ITEM, ITEM);
    private static final String SET =
            """
            mutation($input: MenuSetInput!) { menuSet(input: $input) { menu { version %s }
              userErrors { code path } } }"""
                    .formatted(ITEMS);
    private static final String SHOWN =
            "query($handle: String!, $locale: String) { menu(handle: $handle, locale: $locale) { %s } }"
                    .formatted(ITEMS);

    @Autowired private Brands brands;
    @Autowired private Categories categories;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    private String handle = "";

    @BeforeEach
    void begin() {
        handle = "main-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
    }

    @Test
    void leadsToWhatItemsNameOnThreeLevels() {
        var mug = goods.product("Mug").put();
        var category = categories.add(categories.draft("Cups " + ids.next("x"), null));
        var page = new Editor(shop).published("Help " + ids.next("x"), Map.of());
        var maker = brands.add(brands.draft("Maker " + ids.next("x")));

        var made =
                set(
                        0,
                        List.of(
                                item(
                                        "Shop",
                                        null,
                                        item(
                                                "Cups",
                                                Map.of("categoryId", category.id()),
                                                item("The mug", Map.of("productId", mug.id())))),
                                item("Help", Map.of("pageId", page.id())),
                                item("Blog", Map.of("url", "https://blog.example/")),
                                item("Maker", Map.of("brandId", maker.id()))));

        assertThat(codes(made)).isEmpty();
        var menu = shown(Callers.GUEST, null);
        assertThat(menu.<List<String>>at("menu.items[*].title"))
                .containsExactly("Shop", "Help", "Blog", "Maker");
        assertThat(menu.<String>at("menu.items[0].items[0].url"))
                .isEqualTo("/categories/" + category.slug());
        assertThat(menu.<String>at("menu.items[0].items[0].items[0].url"))
                .isEqualTo("/products/" + mug.slug());
        assertThat(menu.<String>at("menu.items[0].items[0].items[0].target.title"))
                .isEqualTo("Mug");
        assertThat(menu.<String>at("menu.items[1].url")).isEqualTo("/pages/" + page.handle());
        assertThat(menu.<String>at("menu.items[1].target.__typename")).isEqualTo("ContentPage");
        assertThat(menu.<String>at("menu.items[2].url")).isEqualTo("https://blog.example/");
        assertThat(menu.<String>at("menu.items[3].url")).isEqualTo("/brands/" + maker.slug());
        assertThat(menu.<String>at("menu.items[3].target.__typename")).isEqualTo("Brand");
        assertThat(menu.<Object>at("menu.items[0].url")).isNull();
    }

    @Test
    void leavesOutWhatShoppersDoNotSeeAndMarksItForStaff() {
        var gone = goods.product("Gone").as(ProductStatus.ARCHIVED).put();
        var draft = new Editor(shop).create("Soon " + ids.next("x"), Map.of());
        set(
                0,
                List.of(
                        item("Gone", Map.of("productId", gone.id())),
                        item("Soon", Map.of("pageId", draft.id())),
                        item("Home", Map.of("url", "/"))));

        assertThat(shown(Callers.GUEST, null).<List<String>>at("menu.items[*].title"))
                .containsExactly("Home");
        assertThat(shown(Callers.staff(), null).<List<Boolean>>at("menu.items[*].isHidden"))
                .containsExactly(true, true, false);
        new Editor(shop).publish(draft.id(), 1);
        assertThat(shown(Callers.GUEST, null).<List<String>>at("menu.items[*].title"))
                .containsExactly("Soon", "Home");
    }

    @Test
    void hasAllItemsInOneListToo() {
        var home = Map.<String, Object>of("url", "/");
        set(
                0,
                List.of(
                        item("Shop", null, item("Cups", home, item("Mug", home))),
                        item("Help", home)));

        var query =
                "query($handle: String!) { menu(handle: $handle) { entries { depth item { title } } } }";
        var seen = shop.ask(Callers.GUEST, query, Map.of("handle", handle));
        assertThat(seen.<List<String>>at("menu.entries[*].item.title"))
                .containsExactly("Shop", "Cups", "Mug", "Help");
        assertThat(seen.<List<Integer>>at("menu.entries[*].depth")).containsExactly(0, 1, 2, 0);
    }

    @Test
    void tellsStaffAloneWhatTheyHaveWritten() {
        var gone = goods.product("Gone").as(ProductStatus.ARCHIVED).put();
        var item = item("Gone", Map.of("productId", gone.id()));
        item.put("translations", List.of(Map.of("locale", "de", "title", "Weg")));
        set(0, List.of(item, item("Home", Map.of("url", "/"))));
        var query =
                """
                query($handle: String!) { menu(handle: $handle) { items {
                  translations { locale title } chosen { productId url } } } }""";

        var variables = Map.<String, Object>of("handle", handle);
        var seen = shop.ask(Callers.staff(), query, variables);
        assertThat(seen.<String>at("menu.items[0].chosen.productId")).isEqualTo(gone.id());
        assertThat(seen.<Object>at("menu.items[0].translations"))
                .isEqualTo(List.of(Map.of("locale", "de", "title", "Weg")));
        assertThat(seen.<String>at("menu.items[1].chosen.url")).isEqualTo("/");
        var shopper = shop.ask(Callers.GUEST, query, variables);
        assertThat(shopper.<Object>at("menu.items[0].chosen")).isNull();
        assertThat(shopper.<List<?>>at("menu.items[0].translations")).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var item = item("Home", Map.of("url", "/"));
        item.put("translations", List.of(Map.of("locale", "de", "title", "Start")));
        set(0, List.of(item));

        assertThat(shown(Callers.GUEST, "de-CH").<String>at("menu.items[0].title"))
                .isEqualTo("Start");
        assertThat(shown(Callers.GUEST, "de-CH").<String>at("menu.items[0].localizedFrom"))
                .isEqualTo("de");
        assertThat(shown(Callers.GUEST, "fr").<String>at("menu.items[0].title")).isEqualTo("Home");
    }

    @Test
    void refusesWhatIsWrongAndLeavesTheMenuAsItWas() {
        set(0, List.of(item("Home", Map.of("url", "/"))));

        assertThat(codes(set(0, List.of()))).containsExactly("CONFLICT");
        var unknown = set(1, List.of(item("x", Map.of("productId", "prd_none"))));
        assertThat(codes(unknown)).containsExactly("NOT_FOUND");
        assertThat(unknown.<List<List<String>>>at("menuSet.userErrors[*].path"))
                .containsExactly(List.of("items", "0", "target"));
        assertThat(codes(set(1, List.of(item("x", Map.of("url", "javascript:alert(1)"))))))
                .containsExactly("INVALID");
        var twice = item("x", Map.of("url", "/"));
        twice.put(
                "translations",
                List.of(
                        Map.of("locale", "de", "title", "Eins"),
                        Map.of("locale", "DE", "title", "Zwei")));
        var doubled = set(1, List.of(twice));
        assertThat(codes(doubled)).containsExactly("INVALID");
        assertThat(doubled.<List<List<String>>>at("menuSet.userErrors[*].path"))
                .containsExactly(List.of("items", "0", "translations", "1", "locale"));
        var below = set(1, List.of(item("a", null, item(" ", Map.of("url", "/")))));
        assertThat(below.<List<List<String>>>at("menuSet.userErrors[*].path"))
                .containsExactly(List.of("items", "0", "items", "0", "title"));
        var four = item("1", null, item("2", null, item("3", null, item("4", null))));
        assertThat(codes(set(1, List.of(four)))).containsExactly("INVALID");
        var many = Collections.nCopies(201, item("x", null));
        assertThat(codes(set(1, many))).containsExactly("INVALID");

        assertThat(shown(Callers.GUEST, null).<List<String>>at("menu.items[*].title"))
                .containsExactly("Home");
    }

    @Test
    void letsOnlyStaffOfContentIn() {
        var input =
                Map.<String, Object>of(
                        "input",
                        Map.of("handle", handle, "expectedVersion", 0, "items", List.of()));
        assertThat(shop.ask(Callers.GUEST, SET, input).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.staff(Permission.CONTENT_READ), SET, input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ menus { handle } }").errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shown(Callers.GUEST, null).<Object>at("menu")).isNull();
    }

    @Test
    void goesBackToWhatItWas() {
        set(0, List.of(item("Home", Map.of("url", "/"))));
        set(1, List.of(item("Shop", null, item("Cups", Map.of("url", "/cups")))));
        set(2, List.of());

        var late = restore(2, 1);
        var back = restore(3, 1);

        assertThat(late.<List<String>>at("menuRestore.userErrors[*].code"))
                .containsExactly("CONFLICT");
        assertThat(back.<Integer>at("menuRestore.menu.version")).isEqualTo(4);
        assertThat(shown(Callers.GUEST, null).<List<String>>at("menu.items[*].title"))
                .containsExactly("Home");
        var versions = versions(Callers.staff());
        assertThat(versions.<List<String>>at("menuVersions.nodes[*].change"))
                .containsExactly("RESTORED", "UPDATED", "UPDATED", "CREATED");
        assertThat(versions.<List<String>>at("menuVersions.nodes[*].outline"))
                .containsExactly("Home", "", "Shop (Cups)", "Home");
        assertThat(versions.<List<String>>at("menuVersions.nodes[*].changedBy.id"))
                .containsOnly("stf_test")
                .hasSize(4);
        assertThat(versions.<Integer>at("menuVersions.totalCount")).isEqualTo(4);
        assertThat(restore(4, 99).<List<String>>at("menuRestore.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
        assertThat(versions(Callers.GUEST).errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    private Shop.Answer restore(int readVersion, int version) {
        return shop.ask(
                Callers.staff(),
                """
                mutation($input: MenuRestoreInput!) { menuRestore(input: $input) {
                  menu { version } userErrors { code } } }""",
                Map.of(
                        "input",
                        Map.of(
                                "handle",
                                handle,
                                "expectedVersion",
                                readVersion,
                                "version",
                                version)));
    }

    private Shop.Answer versions(Caller caller) {
        return shop.ask(
                caller,
                """
                query($handle: String!) { menuVersions(handle: $handle) {
                  nodes { change outline changedBy { id } } totalCount } }""",
                Map.of("handle", handle));
    }

    @SafeVarargs
    private static Map<String, Object> item(
            String title, @Nullable Map<String, Object> target, Map<String, Object>... below) {
        var item = new HashMap<String, Object>();
        item.put("title", title);
        if (target != null) {
            item.put("target", target);
        }
        item.put("items", List.of(below));
        return item;
    }

    private Shop.Answer set(int version, List<Map<String, Object>> items) {
        var input = Map.of("handle", handle, "expectedVersion", version, "items", items);
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private Shop.Answer shown(Caller caller, @Nullable String locale) {
        var variables = new HashMap<String, Object>(Map.of("handle", handle));
        variables.put("locale", locale);
        return shop.ask(caller, SHOWN, variables);
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("menuSet.userErrors[*].code");
    }
}
