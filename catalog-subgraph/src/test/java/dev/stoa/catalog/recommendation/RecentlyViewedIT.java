package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

@CatalogTest
class RecentlyViewedIT {

    private static final String DONE = "deletedCount";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Shoppers shoppers;
    @Autowired private StringRedisTemplate redis;
    @Autowired private EventsProperties settings;
    private Product mug;
    private Product tea;

    @BeforeEach
    void putOnSale() {
        mug = goods.product("Mug").put();
        tea = goods.product("Tea").put();
    }

    @Test
    void remembersAGuestByATokenOfOurs() {
        var token = shoppers.view(Callers.GUEST, null, mug, tea, mug);

        assertThat(token).startsWith("vis_");
        assertThat(shoppers.viewed(Callers.GUEST, token)).containsExactly(mug.id(), tea.id());
        assertThat(shoppers.viewed(Callers.GUEST, null)).isEmpty();
    }

    @Test
    void remembersACustomerWhateverTokenIsSent() {
        var ada = shoppers.customer();
        var guest = shoppers.view(Callers.GUEST, null, mug);

        assertThat(shoppers.view(ada, guest, tea)).isNull();

        assertThat(shoppers.viewed(ada, guest)).containsExactly(tea.id());
        assertThat(shoppers.viewed(Callers.GUEST, guest)).containsExactly(mug.id());
        assertThat(shoppers.viewed(shoppers.customer(), null)).isEmpty();
    }

    @Test
    void keepsFiftyAndForgetsThemInTime() {
        var token = shoppers.view(Callers.GUEST, null, mug);
        var many = Stream.generate(() -> goods.product("Many").put()).limit(51).toList();
        shoppers.view(Callers.GUEST, token, many.toArray(Product[]::new));

        assertThat(shoppers.viewed(Callers.GUEST, token))
                .hasSize(50)
                .startsWith(many.getLast().id())
                .doesNotContain(mug.id(), many.getFirst().id());
        var key = settings.prefix() + ":viewed:" + Person.guest(token).key();
        assertThat(redis.getExpire(key)).isBetween(29L * 86_400, 30L * 86_400);
    }

    @Test
    void doesNotStoreTheTokenItself() {
        var token = shoppers.view(Callers.GUEST, null, mug);

        assertThat(redis.keys("*" + token + "*")).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotShown() {
        var token = shoppers.view(Callers.GUEST, null, mug);
        var draft = goods.product("Draft").as(ProductStatus.DRAFT).put();

        assertThat(codes(add(Callers.GUEST, draft.id(), token))).containsExactly("NOT_FOUND");
        assertThat(shoppers.viewed(Callers.GUEST, token)).containsExactly(mug.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vis_",
                "cus_01J9ZK3T5V8Q2M4N6P7R9S0W1X",
                "vis_01J9ZK3T5V8Q2M4N6P7R9S0W1X0",
                "vis_*",
                "vis_01J9ZK3T5V8Q2M4N6P7R9S0W1\n",
                "🙂"
            })
    void refusesTokensThatAreNotOurs(String token) {
        assertThat(codes(add(Callers.GUEST, mug.id(), token))).containsExactly("INVALID");
        assertThat(codes(delete(Callers.GUEST, null, token))).containsExactly("INVALID");
        assertThat(codes(choose(Callers.GUEST, true, token))).containsExactly("INVALID");
        assertThat(codes(merge(shoppers.customer(), token))).containsExactly("INVALID");
        assertThat(shoppers.viewed(Callers.GUEST, token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "prd_00000000000000000000000000", "x", "🙂"})
    void refusesUnknownProducts(String id) {
        var refused = add(Callers.GUEST, id, null);

        assertThat(codes(refused)).containsExactly("NOT_FOUND");
        assertThat(refused.<Object>at("recentlyViewedAdd.visitorToken")).isNull();
    }

    @Test
    void asksAGuestForTheToken() {
        assertThat(codes(delete(Callers.GUEST, null, null))).containsExactly("REQUIRED");
        assertThat(codes(choose(Callers.GUEST, false, null))).containsExactly("REQUIRED");
    }

    @Test
    void forgetsOneOrAll() {
        var token = shoppers.view(Callers.GUEST, null, mug, tea);

        assertThat(delete(Callers.GUEST, mug.id(), token).<List<Integer>>at("*.deletedCount"))
                .containsExactly(1);
        assertThat(shoppers.viewed(Callers.GUEST, token)).containsExactly(tea.id());
        delete(Callers.GUEST, null, token);

        assertThat(shoppers.viewed(Callers.GUEST, token)).isEmpty();
    }

    @Test
    void mergesAGuestIntoTheAccountOnce() {
        var ada = shoppers.customer();
        shoppers.view(ada, null, mug);
        var token = shoppers.view(Callers.GUEST, null, tea, mug);

        var first = merge(ada, token);
        var again = merge(ada, token);

        assertThat(first.<Integer>at("recentlyViewedMerge.mergedCount")).isEqualTo(2);
        assertThat(again.<Integer>at("recentlyViewedMerge.mergedCount")).isZero();
        assertThat(shoppers.viewed(ada, null)).containsExactly(mug.id(), tea.id());
        assertThat(shoppers.viewed(Callers.GUEST, token)).isEmpty();
    }

    @Test
    void mergesForCustomersAlone() {
        var token = shoppers.view(Callers.GUEST, null, mug);

        assertThat(merge(Callers.GUEST, token).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shoppers.viewed(Callers.GUEST, token)).containsExactly(mug.id());
    }

    @Test
    void forgetsCustomersWhoRefuse() {
        var ada = shoppers.customer();
        shoppers.buy(ada, mug, tea);
        shoppers.view(ada, null, mug);

        assertThat(choose(ada, false, null).<List<Boolean>>at("*.personalization.isEnabled"))
                .containsExactly(false);
        shoppers.view(ada, null, tea);
        shoppers.buy(ada, mug);

        assertThat(isEnabled(ada, null)).isFalse();
        assertThat(shoppers.viewed(ada, null)).isEmpty();
        assertThat(kinds(ada, null)).doesNotContain("BOUGHT_TOGETHER", "SIMILAR");
        choose(ada, true, null);
        assertThat(isEnabled(ada, null)).isTrue();
        assertThat(kinds(ada, null)).doesNotContain("BOUGHT_TOGETHER", "SIMILAR");
    }

    @Test
    void forgetsGuestsWhoRefuse() {
        var token = shoppers.view(Callers.GUEST, null, mug);

        choose(Callers.GUEST, false, token);
        shoppers.view(Callers.GUEST, token, tea);

        assertThat(shoppers.viewed(Callers.GUEST, token)).isEmpty();
        assertThat(isEnabled(Callers.GUEST, token)).isFalse();
    }

    @Test
    void takesNothingOverForThoseWhoRefuse() {
        var ada = shoppers.customer();
        choose(ada, false, null);
        var token = shoppers.view(Callers.GUEST, null, mug);

        merge(ada, token);

        assertThat(shoppers.viewed(ada, null)).isEmpty();
        assertThat(shoppers.viewed(Callers.GUEST, token)).isEmpty();
    }

    private Shop.Answer add(Caller caller, String productId, @Nullable String token) {
        return shoppers.write(
                caller, "recentlyViewedAdd", "visitorToken", Shoppers.input(productId, token));
    }

    private Shop.Answer delete(Caller caller, @Nullable String productId, @Nullable String token) {
        var input = new HashMap<String, Object>();
        input.put("productId", productId);
        input.put("visitorToken", token);
        return shoppers.write(caller, "recentlyViewedDelete", DONE, input);
    }

    private Shop.Answer merge(Caller caller, @Nullable String token) {
        var input = new HashMap<String, Object>();
        input.put("visitorToken", token);
        return shoppers.write(caller, "recentlyViewedMerge", "mergedCount", input);
    }

    private Shop.Answer choose(Caller caller, boolean isEnabled, @Nullable String token) {
        var input = new HashMap<String, Object>();
        input.put("isEnabled", isEnabled);
        input.put("visitorToken", token);
        return shoppers.write(caller, "personalizationSet", "personalization { isEnabled }", input);
    }

    private @Nullable Boolean isEnabled(Caller caller, @Nullable String token) {
        var variables = new HashMap<String, Object>();
        variables.put("token", token);
        return shop.ask(
                        caller,
                        "query($token: String) { personalization(visitorToken: $token) { isEnabled } }",
                        variables)
                .at("personalization.isEnabled");
    }

    private List<String> kinds(Caller caller, @Nullable String token) {
        return shoppers.forYou(caller, token, 24).at("recommendationsForYou[*].reason.kind");
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("*.userErrors[*].code");
    }
}
