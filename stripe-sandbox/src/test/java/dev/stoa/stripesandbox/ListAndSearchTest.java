package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.model.StripeSearchResult;
import com.stripe.param.ChargeListParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentSearchParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAndSearchTest {

    private final MovableClock clock = new MovableClock();
    private final List<String> ids = new ArrayList<>();
    private Shop shop;

    @BeforeEach
    void openWithTwelvePayments() throws StripeException {
        shop = Shop.open(Shop.QUICK.clock(clock).searchStaleness(Duration.ofSeconds(30)));
        for (int i = 1; i <= 12; i++) {
            clock.advance(Duration.ofSeconds(60));
            ids.addFirst(
                    shop.stripe
                            .paymentIntents()
                            .create(
                                    PaymentIntentCreateParams.builder()
                                            .setAmount(1000L + i)
                                            .setCurrency(i % 2 == 0 ? "eur" : "usd")
                                            .putMetadata("order_id", "ord_" + i)
                                            .build())
                            .getId());
        }
        clock.advance(Duration.ofSeconds(60));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void listsNewestFirstAPageAtATime() throws StripeException {
        StripeCollection<PaymentIntent> first = list(PaymentIntentListParams.builder());
        StripeCollection<PaymentIntent> second =
                list(PaymentIntentListParams.builder().setStartingAfter(ids.get(9)));
        StripeCollection<PaymentIntent> back =
                list(PaymentIntentListParams.builder().setEndingBefore(ids.get(5)).setLimit(3L));

        assertThat(idsOf(first)).isEqualTo(ids.subList(0, 10));
        assertThat(first.getHasMore()).isTrue();
        assertThat(first.getUrl()).isEqualTo("/v1/payment_intents");
        assertThat(idsOf(second)).isEqualTo(ids.subList(10, 12));
        assertThat(second.getHasMore()).isFalse();
        assertThat(idsOf(back)).isEqualTo(ids.subList(2, 5));
    }

    @Test
    void walksThroughAllPages() throws StripeException {
        List<String> walked = new ArrayList<>();
        list(PaymentIntentListParams.builder().setLimit(5L))
                .autoPagingIterable()
                .forEach(intent -> walked.add(intent.getId()));

        assertThat(walked).isEqualTo(ids);
    }

    @Test
    void listsByTimeOfCreation() throws StripeException {
        long now = clock.instant().getEpochSecond();

        StripeCollection<PaymentIntent> recent =
                list(
                        PaymentIntentListParams.builder()
                                .setCreated(
                                        PaymentIntentListParams.Created.builder()
                                                .setGte(now - 180)
                                                .build()));

        assertThat(idsOf(recent)).isEqualTo(ids.subList(0, 3));
    }

    @Test
    void refusesCursorsItDoesNotKnow() {
        InvalidRequestException refusal =
                catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> list(PaymentIntentListParams.builder().setStartingAfter("pi_no")));

        assertThat(refusal.getStatusCode()).isEqualTo(400);
        assertThat(refusal.getParam()).isEqualTo("starting_after");
    }

    @Test
    void listsTheChargesOfAPayment() throws StripeException {
        PaymentIntent paid = shop.pay(1000, "pm_card_visa");

        assertThat(
                        shop.stripe
                                .charges()
                                .list(
                                        ChargeListParams.builder()
                                                .setPaymentIntent(paid.getId())
                                                .build())
                                .getData())
                .extracting(Charge::getId)
                .containsExactly(paid.getLatestCharge());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metadata['order_id']:'ord_7' | 1",
                "metadata[\"order_id\"]:\"ORD_7\" | 1",
                "metadata['order_id']~'ord_1' | 4",
                "currency:'eur' AND amount>1006 | 3",
                "metadata['order_id']:'ord_1' OR metadata['order_id']:'ord_2' | 2",
                "-currency:'eur' | 6",
                "status:'succeeded' | 0",
                "metadata['cart_id']:null | 12"
            })
    void findsBySearch(String query, int found) throws StripeException {
        assertThat(search(query).getData()).hasSize(found);
    }

    @Test
    void searchesAPageAtATime() throws StripeException {
        StripeSearchResult<PaymentIntent> first = search("currency:'eur'", 4, null);
        StripeSearchResult<PaymentIntent> second = search("currency:'eur'", 4, first.getNextPage());

        assertThat(first.getHasMore()).isTrue();
        assertThat(second.getData()).hasSize(2);
        assertThat(second.getHasMore()).isFalse();
    }

    @Test
    void findsNewObjectsOnlyLater() throws StripeException {
        shop.pay(1000, "pm_card_visa");
        assertThat(search("status:'succeeded'").getData()).isEmpty();

        clock.advance(Duration.ofSeconds(31));

        assertThat(search("status:'succeeded'").getData()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "colour:'red'", "amount>", "currency:'eur' AND amount>1 OR amount<9"})
    void refusesQueriesItCannotRead(String query) {
        InvalidRequestException refusal =
                catchThrowableOfType(InvalidRequestException.class, () -> search(query));

        assertThat(refusal.getStatusCode()).isEqualTo(400);
        assertThat(refusal.getParam()).isEqualTo("query");
    }

    private StripeCollection<PaymentIntent> list(PaymentIntentListParams.Builder params)
            throws StripeException {
        return shop.stripe.paymentIntents().list(params.build());
    }

    private StripeSearchResult<PaymentIntent> search(String query) throws StripeException {
        return search(query, 100, null);
    }

    private StripeSearchResult<PaymentIntent> search(String query, long limit, String page)
            throws StripeException {
        return shop.stripe
                .paymentIntents()
                .search(
                        PaymentIntentSearchParams.builder()
                                .setQuery(query)
                                .setLimit(limit)
                                .setPage(page)
                                .build());
    }

    private static List<String> idsOf(StripeCollection<PaymentIntent> page) {
        return page.getData().stream().map(PaymentIntent::getId).toList();
    }
}
