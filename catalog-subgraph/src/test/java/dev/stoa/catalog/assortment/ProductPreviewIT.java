package dev.stoa.catalog.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class ProductPreviewIT {

    private static final String CREATE =
            """
            mutation($input: ProductPreviewCreateInput!) { productPreviewCreate(input: $input) {
              preview { token expiresAt } userErrors { code path } } }""";
    private static final String LOOK =
            """
            query($by: ProductByInput!, $token: String) { product(by: $by, previewToken: $token) {
              id status isAvailable variantMatrix { cells { isBuyable } }
              variants { availability { isBuyable } } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @LocalServerPort private int port;
    private Product mug;

    @BeforeEach
    void makeADraft() {
        mug = goods.product("Mug").put();
        keeper.call("productUnpublish", mug, Map.of());
    }

    @Test
    void aDraftIsShownToWhoHasTheTokenAndIsNotSold() {
        var token = token(mug);

        for (var by : List.of(Map.of("id", mug.id()), Map.of("slug", mug.slug()))) {
            var shown = look(by, token);
            assertThat(shown.<String>at("product.status")).isEqualTo("DRAFT");
            assertThat(shown.<Boolean>at("product.isAvailable")).isFalse();
            assertThat(shown.<List<Boolean>>at("product.variantMatrix.cells[*].isBuyable"))
                    .containsOnly(false);
            assertThat(shown.<List<Boolean>>at("product.variants[*].availability.isBuyable"))
                    .containsOnly(false);
        }
    }

    @Test
    void nobodyElseSeesIt() {
        var other = goods.product("Cup").put();
        keeper.call("productUnpublish", other, Map.of());
        var foreign = token(other);
        var good = token(mug);

        for (@Nullable String token :
                new @Nullable String[] {
                    null, "", "x", foreign, good.substring(1), good + "x", "x".repeat(5_000)
                }) {
            assertThat(look(Map.of("id", mug.id()), token).<@Nullable Object>at("product"))
                    .as("%s", token)
                    .isNull();
        }
        assertThat(look(Map.of("slug", "no-such"), good).<@Nullable Object>at("product")).isNull();
    }

    @Test
    void aBadTokenHidesNothingThatIsPublished() {
        var cup = goods.product("Cup").put();

        assertThat(look(Map.of("id", cup.id()), "x").<String>at("product.id")).isEqualTo(cup.id());
        assertThat(look(Map.of("id", cup.id()), token(cup)).<Boolean>at("product.isAvailable"))
                .isTrue();
    }

    @Test
    void staffMakeTokensForAWhile() {
        var answer = create(Callers.staff(), mug.id(), 2);
        var end = Instant.parse(answer.<String>at("productPreviewCreate.preview.expiresAt"));

        assertThat(end)
                .isBetween(Instant.now().plusSeconds(7_100), Instant.now().plusSeconds(7_300));
        assertThat(codes(mug.id(), 0)).containsExactly("INVALID");
        assertThat(codes(mug.id(), 169)).containsExactly("INVALID");
        assertThat(codes("prd_none", 1)).containsExactly("NOT_FOUND");
        for (Caller caller : List.of(Callers.GUEST, Callers.staff(Permission.ORDERS_READ))) {
            assertThat(create(caller, mug.id(), 1).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
    }

    @Test
    void whatIsShownIsKeptNowhere() throws Exception {
        var document =
                "{ product(by: {id: \\\"%s\\\"}, previewToken: \\\"%s\\\") { title } }"
                        .formatted(mug.id(), token(mug));
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
                        .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.body()).contains("\"title\":\"Mug\"");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(answer.headers().allValues("Cache-Tag")).isEmpty();
    }

    private Shop.Answer look(Map<String, String> by, @Nullable String token) {
        var variables = new HashMap<String, Object>(Map.of("by", by));
        if (token != null) {
            variables.put("token", token);
        }
        return shop.ask(Callers.GUEST, LOOK, variables);
    }

    private String token(Product product) {
        return create(Callers.staff(), product.id(), 1).at("productPreviewCreate.preview.token");
    }

    private List<String> codes(String id, int hours) {
        return create(Callers.staff(), id, hours).at("productPreviewCreate.userErrors[*].code");
    }

    private Shop.Answer create(Caller caller, String id, int hours) {
        return shop.ask(caller, CREATE, Map.of("input", Map.of("id", id, "hours", hours)));
    }
}
