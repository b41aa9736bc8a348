package dev.stoa.catalog.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.content.Editor;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class RouteIT {

    private static final String ROUTE =
            """
            query($path: String!) { route(path: $path) { __typename
              ... on Product { id } ... on Category { id } ... on ContentPage { id }
              ... on Redirect { fromPath targetUrl statusCode } } }""";
    private static final String CREATE =
            """
            mutation($input: RedirectCreateInput!) { redirectCreate(input: $input) {
              redirect { fromPath targetUrl statusCode } userErrors { code path } } }""";
    private static final String DELETE =
            "mutation($input: RedirectDeleteInput!) { redirectDelete(input: $input) { redirect { targetUrl } userErrors { code } } }";

    @Autowired private Categories categories;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    private String mark = "";

    @BeforeEach
    void begin() {
        mark = "/" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
    }

    @Test
    void findsWhatAPathShows() {
        var mug = goods.product("Mug").put();
        var category = categories.add(categories.draft("Cups " + ids.next("x"), null));
        var page = new Editor(shop).published("Help " + ids.next("x"), Map.of());

        assertThat(route("/products/" + mug.slug()))
                .containsEntry("__typename", "Product")
                .containsEntry("id", mug.id());
        assertThat(route("/categories/" + category.slug() + "/?sort=price#top"))
                .containsEntry("id", category.id());
        assertThat(route("/pages/" + page.handle())).containsEntry("id", page.id());
        assertThat(route("/pages/" + mug.slug())).isNull();
    }

    @Test
    void findsNothingThatShoppersDoNotSee() {
        var gone = goods.product("Gone").as(ProductStatus.ARCHIVED).put();
        var draft = new Editor(shop).create("Soon " + ids.next("x"), Map.of());

        assertThat(route("/products/" + gone.slug())).isNull();
        assertThat(route("/pages/" + draft.handle())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "x",
                "/%00",
                "/products/%00",
                "/products/../../etc/passwd",
                "/products/",
                "//evil.example",
                "/products/☕",
                "/\u202Egum",
                "/%E0%A4%A",
                "/products/$ne",
                "/products/{\"$gt\":\"\"}"
            })
    void findsNothingAtStrangePaths(String path) {
        assertThat(route(path)).isNull();
    }

    @Test
    void answersALongPathAtOnce() {
        assertThat(route("/products/" + "a-".repeat(5_000) + "a")).isNull();
    }

    @Test
    void sendsVisitorsOn() {
        assertThat(codes(create(mark + "/café", mark + "/new"))).isEmpty();

        assertThat(route(mark + "/caf%C3%A9/?a=b"))
                .containsEntry("__typename", "Redirect")
                .containsEntry("targetUrl", mark + "/new")
                .containsEntry("statusCode", 301);
        create(mark + "/shop", "https://other.example/", false);
        assertThat(route(mark + "/shop"))
                .containsEntry("targetUrl", "https://other.example/")
                .containsEntry("statusCode", 302);

        var deleted = delete(mark + "/shop");
        assertThat(deleted.<String>at("redirectDelete.redirect.targetUrl"))
                .isEqualTo("https://other.example/");
        assertThat(route(mark + "/shop")).isNull();
        assertThat(delete(mark + "/shop").<List<String>>at("redirectDelete.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void showsWhatIsThereBeforeAnyRedirect() {
        var mug = goods.product("Mug").put();
        create("/products/" + mug.slug(), "/");

        assertThat(route("/products/" + mug.slug())).containsEntry("__typename", "Product");
    }

    @Test
    void followsAPageThatMovesAndComesBack() {
        var editor = new Editor(shop);
        var page = editor.create("Help " + ids.next("x"), Map.of());
        var old = "/pages/" + page.handle();
        editor.update(page.id(), 1, Map.of("handle", page.handle() + "-draft"));
        assertThat(route(old)).isNull();
        editor.update(page.id(), 2, Map.of("handle", page.handle()));
        editor.publish(page.id(), 3);

        editor.update(page.id(), 4, Map.of("handle", page.handle() + "-2"));
        assertThat(route(old)).containsEntry("targetUrl", old + "-2");
        editor.update(page.id(), 5, Map.of("handle", page.handle() + "-3"));
        assertThat(route(old)).containsEntry("targetUrl", old + "-3");
        assertThat(route(old + "-2")).containsEntry("targetUrl", old + "-3");

        editor.update(page.id(), 6, Map.of("handle", page.handle()));
        assertThat(route(old)).containsEntry("__typename", "ContentPage");
        assertThat(route(old + "-2")).containsEntry("targetUrl", old);
        assertThat(route(old + "-3")).containsEntry("targetUrl", old);
    }

    @Test
    void shortensChainsToTheirEnd() {
        create(mark + "/b", mark + "/c");
        var before = create(mark + "/a", mark + "/b");
        assertThat(before.<String>at("redirectCreate.redirect.targetUrl")).isEqualTo(mark + "/c");

        create(mark + "/c", mark + "/d");

        for (var path : List.of("/a", "/b", "/c")) {
            assertThat(route(mark + path)).containsEntry("targetUrl", mark + "/d");
        }
    }

    @Test
    void leadsToWhatFollowsThePathToo() {
        create(mark + "/sale", "/search/?q=red%20shoes&sort=price#top");
        create(mark + "/oven", mark + "/für uns/?a=ü");

        assertThat(route(mark + "/sale?utm=1"))
                .containsEntry("targetUrl", "/search?q=red%20shoes&sort=price#top");
        assertThat(route(mark + "/oven"))
                .containsEntry("targetUrl", mark + "/f%C3%BCr%20uns?a=%C3%BC");

        create(mark + "/für uns", mark + "/us");
        assertThat(route(mark + "/oven")).containsEntry("targetUrl", mark + "/us");
        create(mark + "/owen", mark + "/f%C3%BCr%20uns#b");
        assertThat(route(mark + "/owen")).containsEntry("targetUrl", mark + "/us");
    }

    @Test
    void refusesCirclesAndWhatIsNoPath() {
        create(mark + "/a", mark + "/b");

        assertThat(codes(create(mark + "/b", mark + "/a"))).containsExactly("INVALID");
        assertThat(codes(create(mark + "/x", mark + "/x/"))).containsExactly("INVALID");
        assertThat(codes(create(mark + "/b", mark + "/a?again#x"))).containsExactly("INVALID");
        assertThat(codes(create(mark + "/x", mark + "/x?y"))).containsExactly("INVALID");
        assertThat(codes(create(mark + "/a", mark + "/c"))).containsExactly("PATH_TAKEN");
        assertThat(codes(create("/", mark + "/c"))).containsExactly("INVALID");
        assertThat(codes(create("/?a", mark + "/c"))).containsExactly("INVALID");
        assertThat(codes(create(mark + "/y", "/search?q=red shoes"))).containsExactly("INVALID");
        for (var target :
                List.of("javascript:alert(1)", "//evil.example", "http://plain.example", "", "x")) {
            assertThat(codes(create(mark + "/y", target))).containsExactly("INVALID");
        }
        assertThat(codes(create("https://shop.example/", "/"))).containsExactly("INVALID");
        assertThat(route(mark + "/a")).containsEntry("targetUrl", mark + "/b");
        assertThat(route(mark + "/b")).isNull();
        assertThat(route(mark + "/y")).isNull();
    }

    @Test
    void makesNoCircleOfTwoAtTheSameMoment() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                var a = mark + "/a" + i;
                var b = mark + "/b" + i;
                List<Callable<Shop.Answer>> both = List.of(() -> create(a, b), () -> create(b, a));
                var answers = threads.invokeAll(both);
                int refused = 0;
                for (var answer : answers) {
                    refused += codes(answer.get()).size();
                }
                assertThat(refused).isEqualTo(1);
            }
        }
    }

    @Test
    void letsOnlyStaffOfContentIn() {
        var input = Map.<String, Object>of("input", Map.of("fromPath", mark, "targetUrl", "/"));
        assertThat(shop.ask(Callers.GUEST, CREATE, input).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.staff(Permission.CONTENT_READ), CREATE, input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ redirects { nodes { fromPath } } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(route(mark)).isNull();
    }

    private @Nullable Map<String, Object> route(String path) {
        return shop.ask(Callers.GUEST, ROUTE, Map.of("path", path)).at("route");
    }

    private Shop.Answer create(String from, String target) {
        return create(from, target, true);
    }

    private Shop.Answer create(String from, String target, boolean isPermanent) {
        var input = Map.of("fromPath", from, "targetUrl", target, "isPermanent", isPermanent);
        return shop.ask(Callers.staff(), CREATE, Map.of("input", input));
    }

    private Shop.Answer delete(String from) {
        return shop.ask(Callers.staff(), DELETE, Map.of("input", Map.of("fromPath", from)));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("redirectCreate.userErrors[*].code");
    }
}
