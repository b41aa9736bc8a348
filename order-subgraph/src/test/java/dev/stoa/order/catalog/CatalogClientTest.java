package dev.stoa.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.OtherSubgraph;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogClientTest {

    private static final StockRequest REQUEST =
            new StockRequest(
                    "crt_1-1",
                    Instant.parse("2026-11-21T12:15:00Z"),
                    List.of(new Pieces("var_1", 2, List.of())),
                    null);

    private static final Pricing HOME =
            new Pricing("home", Currency.getInstance("EUR"), Set.of("cgr_1"));

    private final OtherSubgraph catalog = new OtherSubgraph();
    private final CatalogClient client = new CatalogClient(catalog.client());

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void readsOffersAndLeavesUnknownOnesOut() {
        catalog.answers(
                """
                {"data": {"variantSnapshots": [
                  {"id": "var_1", "productId": "prd_1", "productSlug": "mug", "title": "Mug",
                   "variantTitle": null, "titleRead": "Becher", "variantTitleRead": null, "sku": null, "imageUrl": null,
                   "price": {"amount": "29.00", "currency": "EUR"}, "taxClass": "standard",
                   "weightGrams": 400, "requiresShipping": true, "isActive": true,
                   "available": 7, "version": 3, "tiers": [
                     {"minQuantity": 1, "price": {"amount": "24.00", "currency": "EUR"}},
                     {"minQuantity": 10, "price": {"amount": "20.00", "currency": "EUR"}}],
                   "components": [
                     {"variantId": "var_cup", "quantity": 2, "title": "Cup",
                      "price": {"amount": "8.00", "currency": "EUR"}},
                     {"variantId": "var_gone", "quantity": 1, "title": "Gone", "price": null}]},
                  null]}}""");

        var offers = client.offers(List.of("var_1", "var_2"), HOME, false);

        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst().available()).isEqualTo(7);
        assertThat(offers.getFirst().variant().title()).isEqualTo("Mug");
        assertThat(offers.getFirst().at(1).orElseThrow().title()).isEqualTo("Becher");
        assertThat(offers.getFirst().variant().price()).isEqualTo(Money.of("29.00", "EUR"));
        assertThat(offers.getFirst().at(9).orElseThrow().price())
                .isEqualTo(Money.of("24.00", "EUR"));
        assertThat(offers.getFirst().at(10).orElseThrow().price())
                .isEqualTo(Money.of("20.00", "EUR"));
        assertThat(offers.getFirst().variant().included().components())
                .containsExactly(
                        new Component("var_cup", 2, "Cup", Money.of("8.00", "EUR")),
                        new Component("var_gone", 1, "Gone", null));
        assertThat(catalog.wasAsked())
                .contains("[\"var_1\",\"var_2\"]", "\"market\":\"home\"", "\"cgr_1\"");
    }

    @Test
    void holdsStock() {
        catalog.answers(
                "{\"data\": {\"stockReserve\": {\"isReserved\": true, \"shortages\": []}}}");

        var hold = client.hold(REQUEST);

        assertThat(hold).isEqualTo(new StockHold.Held());
        assertThat(catalog.wasAsked())
                .contains("crt_1-1", "2026-11-21T12:15:00Z", "var_1", "\"quantity\":2");
    }

    @Test
    void tellsWhatIsShort() {
        catalog.answers(
                """
                {"data": {"stockReserve": {"isReserved": false, "shortages": [
                  {"variantId": "var_1", "requested": 2, "available": 1}]}}}""");

        var hold = client.hold(REQUEST);

        assertThat(hold)
                .isEqualTo(new StockHold.Short(List.of(new StockHold.Shortage("var_1", 2, 1))));
    }

    @Test
    void releasesStock() {
        catalog.answers("{\"data\": {\"stockRelease\": {\"isReleased\": false}}}");

        client.release("crt_1-1");

        assertThat(catalog.wasAsked()).contains("crt_1-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500 | {}
                    401 | {"errors": [{"message": "The token is not valid."}]}
                    200 | not json
                    200 | {"data": null}
                    200 | {"errors": [{"message": "You may not do this."}], "data": null}
                    """)
    void isUnavailableWhateverGoesWrong(int status, String answer) {
        catalog.answers(status, answer);

        assertThatThrownBy(() -> client.hold(REQUEST))
                .isInstanceOf(StoaException.class)
                .hasMessageContaining("not available right now");
    }

    @Test
    void isUnavailableWhenNobodyAnswers() {
        catalog.close();

        assertThatThrownBy(() -> client.offers(List.of("var_1"), HOME, true))
                .isInstanceOf(StoaException.class);
    }
}
