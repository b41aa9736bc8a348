package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;

@CatalogTest
class PriceListIT {

    private static final String MARKET =
            """
            mutation($input: MarketSetInput!) { marketSet(input: $input) {
              market { handle version currencies { currency rate roundTo } } userErrors { code path } } }""";
    private static final String LIST =
            """
            mutation($input: PriceListSetInput!) { priceListSet(input: $input) {
              priceList { handle version } userErrors { code path } } }""";
    private static final String PRICES =
            """
            mutation($input: PricesSetInput!) { pricesSet(input: $input) {
              priceList { prices(first: 5) { totalCount nodes { variant { id } prices {
                minQuantity price { amount currency } compareAt { amount } } } } }
              userErrors { code path } } }""";
    private static final String DELETE =
            """
            mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) {
              handle userErrors { code } } }""";
    private static final String LOOK =
            """
            query($id: ID!) { currentMarket { market { handle } currency { currency } }
              product(by: {id: $id}) {
                priceRange { min { listed { amount } } max { listed { amount currency } } }
                variantMatrix { cells { listed { amount currency } } }
                variants { price { listed { amount currency } gross { amount } compareAt { amount }
                    reason { kind name priceListHandle exchange { from { amount } rate } } }
                  ten: price(quantity: 10) { listed { amount } reason { minQuantity } }
                  quantityBreaks { minQuantity price { listed { amount } } } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private DgsQueryExecutor executor;
    @Autowired private QueryBudget budget;
    @Autowired private PriceLists lists;
    @Autowired private ListedPrices listed;
    @Autowired private MongoTemplate mongo;

    @AfterEach
    void takeListsAway() {
        for (var list : lists.all()) {
            lists.remove(list.handle(), list.version());
        }
        mongo.remove(new Query(), VariantPrices.class);
    }

    @Test
    void showsThePriceOfAListWithItsReason() {
        var mug = goods.product("Mug").price("10.00").sizes("S", "M").put();
        var small = Goods.variantOf(mug);
        var sale = list("sale", Map.of("name", "Summer sale"));
        set(sale, price(small, 1, "EUR", "7.50"), price(small, 10, "EUR", "6.00"));

        var seen = look(mug.id(), Map.of());

        assertThat(read(seen, "product.variants[0].price.listed.amount")).isEqualTo("7.50");
        assertThat(read(seen, "product.variants[0].price.compareAt.amount")).isEqualTo("10.00");
        assertThat(read(seen, "product.variants[0].price.reason.kind")).isEqualTo("PRICE_LIST");
        assertThat(read(seen, "product.variants[0].price.reason.name")).isEqualTo("Summer sale");
        assertThat(read(seen, "product.variants[0].ten.listed.amount")).isEqualTo("6.00");
        assertThat(read(seen, "product.variants[0].ten.reason.minQuantity")).isEqualTo(10);
        assertThat(read(seen, "product.variants[0].quantityBreaks[*].minQuantity"))
                .isEqualTo(List.of(10));
        assertThat(read(seen, "product.variants[1].price.reason.kind")).isEqualTo("OWN");
        assertThat(read(seen, "product.priceRange.min.listed.amount")).isEqualTo("7.50");
        assertThat(read(seen, "product.priceRange.max.listed.amount")).isEqualTo("10.00");
        assertThat(read(seen, "product.variantMatrix.cells[*].listed.amount"))
                .isEqualTo(List.of("7.50", "10.00"));
    }

    @Test
    void convertsAPriceThatTheMarketHasNot() {
        var mug = goods.product("Mug").price("10.00").put();
        var handle = market(currency("CHF", "0.9312", "0.05"), currency("USD", "1.1", null));

        var swiss = look(mug.id(), Map.of("X-Market", handle));
        assertThat(read(swiss, "currentMarket.market.handle")).isEqualTo(handle);
        assertThat(read(swiss, "product.variants[0].price.listed"))
                .isEqualTo(Map.of("amount", "9.30", "currency", "CHF"));
        assertThat(read(swiss, "product.variants[0].price.reason.exchange"))
                .isEqualTo(Map.of("from", Map.of("amount", "10.00"), "rate", "0.9312"));
        assertThat(read(swiss, "product.variantMatrix.cells[0].listed.currency")).isEqualTo("CHF");

        var dollars = look(mug.id(), Map.of("X-Market", handle, "X-Currency", "USD"));
        assertThat(read(dollars, "product.variants[0].price.listed.amount")).isEqualTo("11.00");
    }

    @Test
    void tellsThePriceByWeight() {
        var coffee = goods.product("Coffee").price("4.99").put();
        var id = Goods.variantOf(coffee);
        var seen =
                "{ productVariant(by: {id: \"%s\"}) { contents { amount { amount unit } } price { unitPrice { price { amount } per { amount unit } } } } }"
                        .formatted(id);

        change(id, 1, Map.of("contents", Map.of("amount", "250", "unit", "GRAM")));
        assertThat(shop.ask(seen).<String>at("productVariant.price.unitPrice.price.amount"))
                .isEqualTo("19.96");
        assertThat(shop.ask(seen).<String>at("productVariant.price.unitPrice.per.unit"))
                .isEqualTo("KILOGRAM");
        change(id, 2, Map.of("unitPricePer", Map.of("amount", "100", "unit", "GRAM")));
        assertThat(shop.ask(seen).<String>at("productVariant.price.unitPrice.price.amount"))
                .isEqualTo("2.00");
        assertThat(shop.ask(seen).<String>at("productVariant.contents.amount.amount"))
                .isEqualTo("250");

        assertThat(
                        change(id, 3, Map.of("contents", Map.of("amount", "0", "unit", "GRAM")))
                                .<List<String>>at("productVariantUpdate.userErrors[*].code"))
                .containsExactly("INVALID");
        assertThat(
                        change(
                                        id,
                                        3,
                                        Map.of(
                                                "unitPricePer",
                                                Map.of("amount", "1", "unit", "LITRE")))
                                .<List<String>>at("productVariantUpdate.userErrors[*].code"))
                .containsExactly("INVALID");
        var none = new HashMap<String, Object>();
        none.put("contents", null);
        change(id, 3, none);
        assertThat(shop.ask(seen).<Object>at("productVariant.price.unitPrice")).isNull();
    }

    private Shop.Answer change(String variantId, int version, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", variantId);
        input.put("expectedVersion", version);
        return ask(
                "mutation($input: ProductVariantUpdateInput!) { productVariantUpdate(input: $input) { userErrors { code } } }",
                input);
    }

    @Test
    void prefersAPriceSetInTheCurrency() {
        var mug = goods.product("Mug").price("10.00").put();
        var handle = market(currency("CHF", "0.9312", null));
        var list = list("swiss", Map.of("markets", List.of(handle)));
        set(list, price(Goods.variantOf(mug), 1, "CHF", "12.90"));

        assertThat(
                        read(
                                look(mug.id(), Map.of("X-Market", handle)),
                                "product.variants[0].price.listed.amount"))
                .isEqualTo("12.90");
        assertThat(read(look(mug.id(), Map.of()), "product.variants[0].price.listed.amount"))
                .isEqualTo("10.00");
    }

    @Test
    void takesTheHomeMarketWhereNoneIsToBeHad() {
        var mug = goods.product("Mug").put();
        for (var headers :
                List.of(
                        Map.of("X-Market", "atlantis"),
                        Map.of("X-Currency", "USD"),
                        Map.of("X-Currency", "dollars"),
                        Map.of("X-Market", "", "X-Currency", ""))) {
            var seen = look(mug.id(), headers);
            assertThat(read(seen, "currentMarket.market.handle")).isEqualTo("home");
            assertThat(read(seen, "currentMarket.currency.currency")).isEqualTo("EUR");
        }
    }

    @Test
    void changesAPriceInItsPlaceAndTakesItAway() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var list = list("sale", Map.of());
        set(list, price(mug, 1, "EUR", "7.00"), price(mug, 10, "EUR", "6.00"));

        var changed = set(list, price(mug, 1, "EUR", "8.00"));
        assertThat(
                        changed.<List<String>>at(
                                "pricesSet.priceList.prices.nodes[0].prices[*].price.amount"))
                .containsExactlyInAnyOrder("8.00", "6.00");
        var less = set(list, price(mug, 10, "EUR", null));
        assertThat(
                        less.<List<String>>at(
                                "pricesSet.priceList.prices.nodes[0].prices[*].price.amount"))
                .containsExactly("8.00");
        assertThat(
                        set(list, price(mug, 1, "EUR", null))
                                .<Integer>at("pricesSet.priceList.prices.totalCount"))
                .isZero();
    }

    @Test
    void showsWhatItHasForSomeVariants() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var cup = Goods.variantOf(goods.product("Cup").put());
        var list = list("sale", Map.of());
        set(list, price(mug, 1, "EUR", "7.00"), price(cup, 1, "EUR", "6.00"));

        var query =
                """
                query($handle: String!, $ids: [ID!]) { priceList(handle: $handle) {
                  prices(first: 5, variantIds: $ids) { totalCount nodes { variant { id } } } } }""";
        var seen = shop.ask(Callers.staff(), query, Map.of("handle", list, "ids", List.of(cup)));
        assertThat(seen.<List<String>>at("priceList.prices.nodes[*].variant.id"))
                .containsExactly(cup);
        assertThat(seen.<Integer>at("priceList.prices.totalCount")).isEqualTo(1);
        var many = Collections.nCopies(101, cup);
        assertThat(
                        shop.ask(Callers.staff(), query, Map.of("handle", list, "ids", many))
                                .errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void losesNoPriceWhenManyAreSetAtOnce() throws Exception {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var list = list("sale", Map.of());
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 1; i <= 20; i++) {
            int pieces = i;
            tasks.add(
                    () -> set(list, price(mug, pieces, "EUR", "5.00")).at("pricesSet.userErrors"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat((List<?>) done.get()).isEmpty();
            }
        }
        assertThat(listed.stored(List.of(mug)).get(mug)).hasSize(20);
    }

    @Test
    void isGoneWithItsPrices() {
        var mug = goods.product("Mug").put();
        var list = list("sale", Map.of());
        set(list, price(Goods.variantOf(mug), 1, "EUR", "7.00"));

        assertThat(delete(list, 2).<List<String>>at("priceListDelete.userErrors[*].code"))
                .containsExactly("CONFLICT");
        assertThat(delete(list, 1).<String>at("priceListDelete.handle")).isEqualTo(list);
        assertThat(delete(list, 1).<List<String>>at("priceListDelete.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
        assertThat(read(look(mug.id(), Map.of()), "product.variants[0].price.listed.amount"))
                .isEqualTo("10.00");
        assertThat(listed.stored(List.of(Goods.variantOf(mug))).values())
                .containsExactly(List.of());
    }

    @Test
    void readsThePricesOfAListAtOnce() {
        var mark = goods.mark();
        for (int i = 0; i < 10; i++) {
            goods.product("Mug").tags(mark).put();
        }
        list("sale", Map.of("adjustPercent", "-10"));
        var query =
                "{ products(first: 20, filter: {tags: [\"%s\"]}) { nodes { priceRange { min { listed { amount } } } variants { price { listed { amount } } } } } }"
                        .formatted(mark);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(query)
                                                        .<List<String>>at(
                                                                "products.nodes[*].variants[*].price.listed.amount"))
                                        .hasSize(10)
                                        .containsOnly("9.00"));

        assertThat(reads).filteredOn(read -> read.contains("variantPrices")).hasSizeLessThan(2);
        assertThat(reads).filteredOn(read -> read.contains("priceLists")).hasSizeLessThan(2);
    }

    @Test
    void refusesWhatIsNoPrice() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var list = list("sale", Map.of());

        assertThat(
                        problems(
                                set(
                                        list,
                                        price("var_none", 1, "EUR", "1.00"),
                                        price(mug, 0, "EUR", "1.00"),
                                        price(mug, 2, "EUR", "-1.00"),
                                        price(mug, 3, "EUR", "1.001"),
                                        price(mug, 4, "JPY", "1.5"),
                                        price(mug, 5, "EUR", "10000001"),
                                        price(mug, 6, "EUR", "1.00"),
                                        price(mug, 6, "EUR", "2.00"),
                                        price(mug, 7, "XXX", "1"))))
                .containsExactly(
                        "NOT_FOUND prices.0.variantId",
                        "INVALID prices.1.minQuantity",
                        "INVALID prices.2.amount",
                        "INVALID prices.3.amount",
                        "INVALID prices.4.amount",
                        "INVALID prices.5.amount",
                        "INVALID prices.7.variantId",
                        "INVALID prices.8.currency");
        assertThat(listed.stored(List.of(mug)).get(mug)).as("nothing was done").isEmpty();
        assertThat(problems(set(list))).containsExactly("INVALID prices");
        assertThat(problems(set("no-such-list", price(mug, 1, "EUR", "1.00"))))
                .containsExactly("NOT_FOUND priceList");
    }

    @Test
    void refusesWhatIsNoList() {
        var input = new HashMap<String, Object>();
        input.put("handle", "Not a handle");
        input.put("expectedVersion", 0);
        input.put("name", " ");
        input.put("markets", List.of("atlantis"));
        input.put("startsAt", "2026-11-02T00:00:00Z");
        input.put("endsAt", "2026-11-01T00:00:00Z");
        input.put("rank", 5000);
        input.put("adjustPercent", "-101");

        assertThat(problems(ask(LIST, input)))
                .containsExactlyInAnyOrder(
                        "INVALID handle",
                        "REQUIRED name",
                        "NOT_FOUND markets.0",
                        "INVALID endsAt",
                        "INVALID rank",
                        "INVALID adjustPercent");
        var list = list("sale", Map.of());
        assertThat(problems(ask(LIST, Map.of("handle", list, "expectedVersion", 0, "name", "x"))))
                .containsExactly("CONFLICT expectedVersion");
    }

    @Test
    void refusesWhatIsNoMarket() {
        var input = new HashMap<String, Object>();
        input.put("handle", "home");
        input.put("expectedVersion", 0);
        input.put("name", "Home");
        input.put("countries", List.of("DE", "DE"));
        input.put("pricesIncludeTax", true);
        input.put("taxRates", List.of(Map.of("taxClass", "standard", "percent", "101")));
        input.put(
                "currencies", List.of(currency("USD", "0", null), currency("CHF", null, "0.001")));
        input.put("isActive", false);

        assertThat(problems(ask(MARKET, input)))
                .containsExactlyInAnyOrder(
                        "INVALID countries",
                        "INVALID taxRates.0.percent",
                        "INVALID currencies.0.rate",
                        "REQUIRED currencies.1.rate",
                        "INVALID currencies.1.roundTo",
                        "INVALID currencies",
                        "INVALID isActive");
        assertThat(shop.ask("{ markets { handle } }").<List<String>>at("markets[*].handle"))
                .contains("home");
    }

    @Test
    void isForStaffWithPermission() {
        var input = Map.<String, Object>of("input", Map.of("handle", "x", "expectedVersion", 0));
        for (var document : List.of(DELETE)) {
            assertThat(shop.ask(Callers.GUEST, document, input).errorCode())
                    .isEqualTo("UNAUTHENTICATED");
            assertThat(shop.ask(Callers.customer("cus_1"), document, input).errorCode())
                    .isEqualTo("FORBIDDEN");
            assertThat(
                            shop.ask(Callers.staff(Permission.PRODUCTS_READ), document, input)
                                    .errorCode())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(shop.ask("{ priceLists { handle } }").errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    private Object look(String productId, Map<String, String> headers) {
        var http = new HttpHeaders();
        headers.forEach(http::add);
        return Callers.as(
                Callers.GUEST,
                () ->
                        executor.execute(LOOK, Map.of("id", productId), Map.of(), http)
                                .toSpecification());
    }

    private static Object read(Object answer, String path) {
        return JsonPath.read(answer, "$.data." + path);
    }

    private String market(Map<?, ?>... currencies) {
        var handle = handle("market");
        var input =
                Map.of(
                        "handle",
                        handle,
                        "expectedVersion",
                        0,
                        "name",
                        "Abroad",
                        "countries",
                        List.of("CH"),
                        "pricesIncludeTax",
                        true,
                        "taxRates",
                        List.of(Map.of("taxClass", "standard", "percent", "8.1")),
                        "currencies",
                        List.of(currencies));
        assertThat(ask(MARKET, input).<String>at("marketSet.market.handle")).isEqualTo(handle);
        return handle;
    }

    private static Map<String, Object> currency(
            String code, @Nullable String rate, @Nullable String roundTo) {
        var currency = new HashMap<String, Object>();
        currency.put("currency", code);
        currency.put("rate", rate);
        currency.put("roundTo", roundTo);
        return currency;
    }

    private String list(String name, Map<String, Object> more) {
        var input = new HashMap<String, Object>(Map.of("name", name));
        input.put("handle", handle(name));
        input.put("expectedVersion", 0);
        input.putAll(more);
        return ask(LIST, input).at("priceListSet.priceList.handle");
    }

    private String handle(String name) {
        return name + "-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> price(
            String variantId, int minQuantity, String currency, @Nullable String amount) {
        var price = new HashMap<String, Object>();
        price.put("variantId", variantId);
        price.put("minQuantity", minQuantity);
        price.put("currency", currency);
        price.put("amount", amount);
        return price;
    }

    private Shop.Answer set(String list, Map<?, ?>... prices) {
        return ask(PRICES, Map.of("priceList", list, "prices", List.of(prices)));
    }

    private Shop.Answer delete(String list, int version) {
        return ask(DELETE, Map.of("handle", list, "expectedVersion", version));
    }

    private Shop.Answer ask(String document, Map<String, Object> input) {
        return shop.ask(Callers.staff(), document, Map.of("input", input));
    }

    private static List<String> problems(Shop.Answer answer) {
        Map<String, Map<String, List<Map<String, Object>>>> data =
                JsonPath.read(answer.specification(), "$.data");
        return data.values().iterator().next().get("userErrors").stream()
                .map(
                        problem ->
                                problem.get("code")
                                        + " "
                                        + String.join(".", (List<String>) problem.get("path"))
                                                .replaceFirst("^input\\.", ""))
                .toList();
    }
}
