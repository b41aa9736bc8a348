package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.memory.Learnt;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What shoppers see once the catalogue has read ahead what there is, and knows what there is not.
 */
@BusyCatalog
class LearntCatalogIT {

    private static final String LIST = "learnt-list";
    private static final String LOOK =
            """
            query($slug: String!) { product(by: {slug: $slug}) { title tags isAvailable
              priceRange { min { listed { amount } } max { listed { amount } } }
              reviewSummary { average count }
              variants { sku price { listed { amount } reason { kind } } lowestPriceBefore { amount }
                quantityBreaks { minQuantity } availability { __typename isBuyable }
                selectedOptions { name value } image { url } } } }""";
    private static final String LIST_SET =
            """
            mutation($input: PriceListSetInput!) { priceListSet(input: $input) {
              priceList { version } userErrors { code } } }""";
    private static final String LIST_DELETE =
            """
            mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) {
              userErrors { code } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private ShopWindow window;
    @Autowired private Memories memories;
    private int version;

    /** One that counts for everybody, so that what lists have is asked for. */
    @BeforeEach
    void sell() throws InterruptedException {
        await().until(window::isOpen);
        var input =
                Map.<String, Object>of(
                        "handle",
                        LIST,
                        "expectedVersion",
                        0,
                        "name",
                        "Sale",
                        "adjustPercent",
                        "-10");
        var answer = shop.ask(Callers.staff(), LIST_SET, Map.of("input", input));
        version = answer.at("priceListSet.priceList.version");
    }

    @AfterEach
    void endSale() {
        var input = Map.<String, Object>of("handle", LIST, "expectedVersion", version);
        shop.ask(Callers.staff(), LIST_DELETE, Map.of("input", input));
    }

    @Test
    void showsTheSame() throws InterruptedException {
        var mug = goods.product("Mug").price("10.00").sizes("S", "M").put();
        var before = look(mug);

        Learnt.everything(memories);

        assertThat(look(mug)).isEqualTo(before).isNotNull();
        assertThat(before.toString()).contains("9.00").contains("count=0");
    }

    @Test
    void showsWhatIsMadeAfterwardsAtOnce() throws InterruptedException {
        Learnt.everything(memories);

        var cup = goods.product("Cup").price("10.00").put();

        assertThat(look(cup)).isNotNull();
        assertThat(window.byIds(List.of(cup.id()))).containsOnlyKeys(cup.id());
        assertThat(window.known(List.of(Goods.variantOf(cup)))).hasSize(1);
    }

    private @Nullable Object look(Product product) {
        return shop.ask(Callers.GUEST, LOOK, Map.of("slug", product.slug())).at("product");
    }
}
