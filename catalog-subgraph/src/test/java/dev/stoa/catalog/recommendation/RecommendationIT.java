package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class RecommendationIT {

    private static final String TOGETHER = "(kind: BOUGHT_TOGETHER)";
    private static final String SIMILAR = "(kind: SIMILAR)";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Shoppers shoppers;
    @Autowired private BoughtProducts boughtProducts;
    @Autowired private SearchIsCurrent search;
    private Product mug;
    private Product tea;

    @BeforeEach
    void putOnSale() {
        mug = goods.product("Mug").put();
        tea = goods.product("Tea").put();
    }

    @Test
    void tellsWhatIsBoughtTogether() {
        shoppers.buy(Callers.GUEST, mug, tea);

        var answer = shoppers.with(mug, TOGETHER);

        assertThat(answer.<List<String>>at("product.recommendations[*].product.id"))
                .containsExactly(tea.id());
        assertThat(answer.<String>at("product.recommendations[0].reason.kind"))
                .isEqualTo("BOUGHT_TOGETHER");
        assertThat(answer.<String>at("product.recommendations[0].reason.because.id"))
                .isEqualTo(mug.id());
        assertThat(answer.<Boolean>at("product.recommendations[0].reason.isPurchased")).isFalse();
    }

    @Test
    void doesNotLetABestsellerGoWithEverything() {
        var bestseller = goods.product("Bag").put();
        for (int i = 0; i < 6; i++) {
            shoppers.buy(Callers.GUEST, bestseller, goods.product("Any").put());
        }
        for (int i = 0; i < 3; i++) {
            shoppers.buy(Callers.GUEST, mug, tea);
            shoppers.buy(Callers.GUEST, mug, bestseller);
        }

        assertThat(shoppers.idsWith(mug, TOGETHER)).startsWith(tea.id());
    }

    @Test
    void leavesOutWhatCannotBeBoughtNow() {
        var soldOut = goods.product("Sold out").stock(0).put();
        var hidden = goods.product("Hidden").as(ProductStatus.ARCHIVED).put();
        shoppers.buy(Callers.GUEST, mug, soldOut, hidden, tea);

        assertThat(shoppers.idsWith(mug, TOGETHER)).containsExactly(tea.id());
    }

    @Test
    void countsAnOrderOnceForEachProduct() {
        var sizes = goods.product("Shirt").sizes("S", "M").put();
        var lines =
                Stream.concat(sizes.variants().stream(), mug.variants().stream())
                        .map(variant -> new OrderPlaced.BoughtLine(variant.id()))
                        .toList();
        shoppers.hear(new OrderPlaced(null, lines));

        var counted = boughtProducts.whole(List.of(sizes.id(), mug.id()));
        assertThat(counted.getFirst().orders()).isEqualTo(1);
        assertThat(counted.getLast().companions())
                .singleElement()
                .satisfies(one -> assertThat(one.orders()).isEqualTo(1));
    }

    @Test
    void countsEveryOrderWhenManyComeAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            shoppers.buy(Callers.GUEST, mug, tea);
            var orders =
                    Stream.<Callable<Boolean>>generate(
                                    () ->
                                            () -> {
                                                shoppers.buy(Callers.GUEST, mug, tea);
                                                return true;
                                            })
                            .limit(6)
                            .toList();
            for (var order : threads.invokeAll(orders)) {
                order.get();
            }
        }

        var counted = boughtProducts.whole(List.of(mug.id())).getFirst();
        assertThat(counted.orders()).isEqualTo(7);
        assertThat(counted.companions().getFirst().orders()).isEqualTo(7);
    }

    @Test
    void boundsWhatAResellersOrderCosts() {
        var many = Stream.generate(() -> goods.product("Part").put()).limit(40).toList();
        shoppers.buy(Callers.GUEST, many.toArray(Product[]::new));

        var counted = boughtProducts.whole(many.stream().map(Product::id).toList());
        assertThat(counted).allSatisfy(one -> assertThat(one.orders()).isEqualTo(1));
        assertThat(counted.getFirst().companions()).hasSize(19);
        assertThat(counted.getLast().companions()).isEmpty();
    }

    @Test
    void maySpeakOfGoodsThatAreGone() {
        var gone = new OrderPlaced.BoughtLine("var_00000000000000000000000000");
        shoppers.hear(new OrderPlaced(shoppers.customer().id(), List.of(gone)));

        assertThat(shoppers.idsWith(mug, TOGETHER)).isEmpty();
    }

    @Test
    void findsWhatIsSimilarButNeverItself() {
        var mark = goods.mark();
        var lamp = goods.product("Lamp " + mark).tags(mark).price("100.00").put();
        var dear = goods.product("Lamp " + mark).tags(mark).price("900.00").put();
        var like = goods.product("Lamp " + mark).tags(mark).price("110.00").put();
        var soldOut = goods.product("Lamp " + mark).tags(mark).stock(0).put();
        assertThat(search.titles(Callers.GUEST, mark)).hasSize(4);

        var found = shoppers.idsWith(lamp, SIMILAR);

        assertThat(found).startsWith(like.id(), dear.id()).doesNotContain(lamp.id(), soldOut.id());
    }

    @Test
    void putsWhatIsBoughtTogetherBeforeWhatIsSimilarAndPopular() {
        var mark = goods.mark();
        var lamp = goods.product("Lamp " + mark).tags(mark).put();
        var like = goods.product("Lamp " + mark).tags(mark).put();
        var bulb = goods.product("Bulb").put();
        search.titles(Callers.GUEST, mark);
        shoppers.buy(Callers.GUEST, lamp, bulb);

        var answer = shoppers.with(lamp, "(first: 24)");

        assertThat(answer.<List<String>>at("product.recommendations[*].product.id"))
                .startsWith(bulb.id(), like.id())
                .doesNotContain(lamp.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void fallsBackToWhatIsPopular() {
        for (int i = 0; i < 30; i++) {
            shoppers.buy(Callers.GUEST, tea);
        }

        var answer = shoppers.forYou(Callers.GUEST, null, 24);

        assertThat(answer.<List<String>>at("recommendationsForYou[*].product.id"))
                .contains(tea.id());
        assertThat(answer.<List<String>>at("recommendationsForYou[*].reason.kind"))
                .containsOnly("POPULAR");
        assertThat(answer.<List<Object>>at("recommendationsForYou[*].reason.because"))
                .containsOnlyNulls();
    }

    @Test
    void recommendsByWhatACustomerBoughtAndSaysSo() {
        var ada = shoppers.customer();
        shoppers.buy(Callers.GUEST, mug, tea);
        shoppers.buy(ada, mug);

        var answer = shoppers.forYou(ada, null, 1);

        assertThat(answer.<String>at("recommendationsForYou[0].product.id")).isEqualTo(tea.id());
        assertThat(answer.<Boolean>at("recommendationsForYou[0].reason.isPurchased")).isTrue();
        assertThat(answer.<String>at("recommendationsForYou[0].reason.because.id"))
                .isEqualTo(mug.id());
    }

    @Test
    void doesNotRecommendWhatIsKnown() {
        var ada = shoppers.customer();
        shoppers.buy(ada, mug, tea);
        var seen = goods.product("Seen").put();
        shoppers.buy(Callers.GUEST, mug, seen);
        shoppers.view(ada, null, seen);

        assertThat(
                        shoppers.forYou(ada, null, 24)
                                .<List<String>>at("recommendationsForYou[*].product.id"))
                .doesNotContain(mug.id(), tea.id(), seen.id());
    }

    @Test
    void recommendsByWhatAGuestLookedAt() {
        shoppers.buy(Callers.GUEST, mug, tea);
        var token = shoppers.view(Callers.GUEST, null, mug);

        var answer = shoppers.forYou(Callers.GUEST, token, 1);

        assertThat(answer.<String>at("recommendationsForYou[0].product.id")).isEqualTo(tea.id());
        assertThat(answer.<Boolean>at("recommendationsForYou[0].reason.isPurchased")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 25, 1_000_000})
    void refusesOtherSizes(int first) {
        assertThat(shoppers.with(mug, "(first: " + first + ")").errorCode())
                .isEqualTo("BAD_REQUEST");
        assertThat(shoppers.forYou(Callers.GUEST, null, first).errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void showsStaffNoDraftsEither() {
        var draft = goods.product("Draft").as(ProductStatus.DRAFT).put();
        shoppers.buy(Callers.GUEST, mug, draft, tea);
        var ids =
                shop.ask(
                                Callers.staff(Permission.PRODUCTS_READ),
                                "query($id: ID!) { product(by: {id: $id}) { recommendations(kind: BOUGHT_TOGETHER) { product { id } } } }",
                                Map.of("id", mug.id()))
                        .<List<String>>at("product.recommendations[*].product.id");

        assertThat(ids).containsExactly(tea.id());
    }
}
