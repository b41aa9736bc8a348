package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Edits of price lists and markets, which are sent as a whole, by two who do not know of each
 * other.
 */
@CatalogTest
class MergedConditionsIT extends EditsOfTwo {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final String LIST =
            """
            mutation($input: PriceListSetInput!) { change: priceListSet(input: $input) {
              object: priceList { handle name rank adjustPercent isActive version } %s } }""";
    private static final String MARKET =
            """
            mutation($input: MarketSetInput!) { change: marketSet(input: $input) {
              object: market { name countries isActive version
                taxRates { taxClass percent } currencies { currency rate } } %s } }""";
    private static final String ERRORS =
            """
            userErrors { code path ... on ConflictError { currentVersion fields {
              field yours current source changedBy { id } changedInVersion } } }""";
    private static final String DELETE =
            """
            mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) {
              handle userErrors { code ... on ConflictError { fields { field current } } } } }""";

    @Autowired private Goods goods;

    @Test
    void mergesEditsOfAPriceList() {
        var handle = "list-" + goods.mark();
        set(ANNA, LIST, list(handle, 0, Map.of()));
        set(ANNA, LIST, list(handle, 1, Map.of("rank", 7)));

        var late = set(BEN, LIST, list(handle, 1, Map.of("adjustPercent", "-20.0")));

        assertThat(errors(late)).isEmpty();
        assertThat(object(late))
                .containsEntry("rank", 7)
                .containsEntry("adjustPercent", "-20.0")
                .containsEntry("version", 3);
        assertThat(history(BEN, "priceList:" + handle))
                .extracting(it -> it.get("version") + " " + fields(it))
                .containsExactly("3 [adjustPercent]", "2 [rank]", "1 [part]");
    }

    @Test
    void namesWhatIsInConflictInAPriceList() {
        var handle = "list-" + goods.mark();
        set(ANNA, LIST, list(handle, 0, Map.of()));
        set(ANNA, LIST, list(handle, 1, Map.of("rank", 7, "name", "Spring sale")));

        var late = set(BEN, LIST, list(handle, 1, Map.of("rank", 9)));

        assertThat((Object) late.at("change.object")).isNull();
        assertConflict(late, "rank", "9", "7");
        var decided = set(BEN, LIST, list(handle, 2, Map.of("rank", 9, "name", "Spring sale")));
        assertThat(object(decided)).containsEntry("rank", 9).containsEntry("version", 3);
    }

    @Test
    void keepsAPriceListInOrderThatTwoHaveMade() {
        var handle = "list-" + goods.mark();
        set(ANNA, LIST, list(handle, 0, Map.of()));
        set(ANNA, LIST, list(handle, 1, Map.of("startsAt", "2031-02-01T00:00:00Z")));

        var late = set(BEN, LIST, list(handle, 1, Map.of("endsAt", "2031-01-01T00:00:00Z")));

        assertThat(errors(late).getFirst())
                .containsEntry("code", "INVALID")
                .containsEntry("path", List.of("endsAt"));
    }

    @Test
    void refusesToMakeAListThatIsThere() {
        var handle = "list-" + goods.mark();
        set(ANNA, LIST, list(handle, 0, Map.of()));

        var late = set(BEN, LIST, list(handle, 0, Map.of("rank", 9)));

        assertThat(errors(late).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("currentVersion", 1);
        assertThat(conflict(late)).containsEntry("field", "rank").containsEntry("yours", "9");
    }

    @Test
    void goesOnWithTheVersionsOfAListThatWasDeleted() {
        var handle = "list-" + goods.mark();
        set(ANNA, LIST, list(handle, 0, Map.of()));
        set(ANNA, LIST, list(handle, 1, Map.of("rank", 7)));
        assertThat(delete(handle, 1).<List<Object>>at("priceListDelete.userErrors[0].fields"))
                .as("it was changed meanwhile")
                .containsExactly(Map.of("field", "rank", "current", "7"));
        assertThat(delete(handle, 2).<String>at("priceListDelete.handle")).isEqualTo(handle);

        var again = set(BEN, LIST, list(handle, 0, Map.of()));

        assertThat(object(again)).containsEntry("version", 3).containsEntry("rank", 0);
        var late = set(ANNA, LIST, list(handle, 2, Map.of("rank", 8)));
        assertThat(errors(late).getFirst()).containsEntry("code", "CONFLICT");
    }

    @Test
    void mergesEditsOfAMarket() {
        var handle = "market-" + goods.mark();
        set(ANNA, MARKET, market(handle, 0, Map.of()));
        var taxes = List.of(Map.of("taxClass", "standard", "percent", "7.7"));
        set(ANNA, MARKET, market(handle, 1, Map.of("taxRates", taxes)));

        var late = set(BEN, MARKET, market(handle, 1, Map.of("countries", List.of("CH", "LI"))));

        assertThat(errors(late)).isEmpty();
        assertThat(object(late))
                .containsEntry("countries", List.of("CH", "LI"))
                .containsEntry("taxRates", taxes)
                .containsEntry("version", 3);
        assertThat(history(BEN, "market:" + handle))
                .extracting(it -> it.get("version") + " " + fields(it))
                .containsExactly("3 [countries]", "2 [taxRates]", "1 [part]");
    }

    @Test
    void namesWhatIsInConflictInAMarket() {
        var handle = "market-" + goods.mark();
        set(ANNA, MARKET, market(handle, 0, Map.of()));
        set(ANNA, MARKET, market(handle, 1, Map.of("currencies", sold("0.91"))));

        var late = set(BEN, MARKET, market(handle, 1, Map.of("currencies", sold("0.92"))));

        assertConflict(late, "currencies", "CHF 0.92", "CHF 0.91");
        assertThat(errors(set(BEN, MARKET, market(handle, 2, Map.of("currencies", sold("0.91"))))))
                .as("the same")
                .isEmpty();
    }

    @Test
    void showsWhatMarketsWereOnlyToThoseWhoMayChangeThem() {
        var seller = Callers.staff(Permission.PRODUCTS_READ);

        assertThat(shop.ask(seller, HISTORY, Map.of("id", "market:home")).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(history(seller, "priceList:none")).isEmpty();
    }

    private Shop.Answer delete(String handle, int version) {
        var input = Map.of("handle", handle, "expectedVersion", version);
        return shop.ask(ANNA, DELETE, Map.of("input", input));
    }

    private static Map<String, Object> list(
            String handle, int version, Map<String, Object> changes) {
        var input =
                new HashMap<String, Object>(
                        Map.of("name", "Winter sale", "rank", 0, "isActive", false));
        input.putAll(changes);
        input.putAll(Map.of("handle", handle, "expectedVersion", version));
        return input;
    }

    private static Map<String, Object> market(
            String handle, int version, Map<String, Object> changes) {
        var input =
                new HashMap<String, Object>(
                        Map.of(
                                "name",
                                "Switzerland",
                                "countries",
                                List.of("CH"),
                                "pricesIncludeTax",
                                true,
                                "taxRates",
                                List.of(),
                                "currencies",
                                sold("0.9312"),
                                "isActive",
                                false));
        input.putAll(changes);
        input.putAll(Map.of("handle", handle, "expectedVersion", version));
        return input;
    }

    private static List<Map<String, Object>> sold(String rate) {
        return List.of(Map.of("currency", "CHF", "rate", rate));
    }

    private static void assertConflict(
            Shop.Answer answer, String field, String yours, String current) {
        assertThat(errors(answer).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat(answer.<List<Object>>at("change.userErrors[0].fields")).hasSize(1);
        assertThat(conflict(answer))
                .containsEntry("field", field)
                .containsEntry("yours", yours)
                .containsEntry("current", current)
                .containsEntry("source", "STAFF")
                .containsEntry("changedBy", Map.of("id", "stf_anna"))
                .containsEntry("changedInVersion", 2);
    }

    private Shop.Answer set(Caller caller, String mutation, Map<String, Object> input) {
        return shop.ask(caller, mutation.formatted(ERRORS), Map.of("input", input));
    }
}
