package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What recommendations cost in a shop that has been open for a while. */
@BusyCatalog
class RememberedRecommendationIT {

    private static final String PAGE =
            """
            query($id: ID!) { product(by: {id: $id}) {
              recommendations(first: 12) { product { title } reason { kind because { id } } } } }""";

    @Autowired private ShopWindow window;
    @Autowired private Goods goods;
    @Autowired private Brands brands;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;

    @Test
    void readsOnceWhatGoesWithAProduct() {
        await().until(window::isOpen);
        var potter = brands.add(brands.draft("Potter " + goods.mark()));
        var amphora = goods.product("Amphora").by(potter).put();
        goods.product("Amphora with lid").by(potter).put();

        await().untilAsserted(
                        () -> assertThat(readsFor(amphora)).containsExactly("find boughtProducts"));
    }

    private List<String> readsFor(Product product) {
        return budget.commandsOf(
                () ->
                        assertThat(
                                        shop.ask(Callers.GUEST, PAGE, Map.of("id", product.id()))
                                                .<List<?>>at("product.recommendations"))
                                .isNotEmpty());
    }
}
