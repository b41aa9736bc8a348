package dev.stoa.catalog.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.test.Callers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class MovedProductsIT {

    private static final String ROUTE =
            """
            query($path: String!) { route(path: $path) {
              __typename ... on Redirect { targetUrl } ... on Product { id } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;

    @Test
    void sendsVisitorsOfTheOldAddressToTheNewOneAndBack() {
        var mug = goods.product("Mug").put();

        keeper.call("productUpdate", mug, Map.of("slug", mug.slug() + "-big"));
        assertThat(at(mug.slug())).containsEntry("targetUrl", "/products/" + mug.slug() + "-big");

        keeper.call("productUpdate", mug, Map.of("slug", mug.slug()));
        assertThat(at(mug.slug())).containsEntry("id", mug.id());
        assertThat(at(mug.slug() + "-big")).containsEntry("targetUrl", "/products/" + mug.slug());
    }

    @Test
    void leavesNoSignWhereNobodyEverWas() {
        Product draft = goods.product("Mug").as(ProductStatus.DRAFT).put();

        keeper.call("productUpdate", draft, Map.of("slug", draft.slug() + "-big"));

        assertThat(at(draft.slug())).isNull();
    }

    @Test
    void leavesNoSignWhenTheSlugIsRefused() {
        var mug = goods.product("Mug").put();
        var cup = goods.product("Cup").put();

        var refused = keeper.call("productUpdate", mug, Map.of("slug", cup.slug()));

        assertThat(refused.codes()).containsExactly("SLUG_TAKEN");
        assertThat(at(mug.slug())).containsEntry("id", mug.id());
    }

    private @Nullable Map<String, Object> at(String slug) {
        var path = Map.<String, Object>of("path", "/products/" + slug);
        return shop.ask(Callers.GUEST, ROUTE, path).at("route");
    }
}
