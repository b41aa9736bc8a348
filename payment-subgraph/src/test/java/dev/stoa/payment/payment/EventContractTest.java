package dev.stoa.payment.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.payment.provider.ProviderPayment;
import dev.stoa.payment.provider.ProviderPayment.State;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.test.EventContract;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    private static final Money PRICE = Money.of("49.90", "EUR");
    private static final Money SOME = Money.of("10.00", "EUR");
    private static final Money NOTHING = Money.of("0", "EUR");

    static Stream<ProviderPayment> states() {
        return Stream.of(
                seen(State.AUTHORIZED, NOTHING, NOTHING, false),
                seen(State.CAPTURED, PRICE, NOTHING, false),
                seen(State.CAPTURED, PRICE, SOME, false),
                seen(State.CAPTURED, PRICE, PRICE, false),
                seen(State.CAPTURED, PRICE, NOTHING, true),
                seen(State.DECLINED, NOTHING, NOTHING, false),
                seen(State.CANCELLED, NOTHING, NOTHING, false));
    }

    @ParameterizedTest
    @MethodSource("states")
    void sendsWhatTheContractSays(ProviderPayment state) {
        var now = Instant.parse("2026-11-21T10:00:00Z");
        var payment =
                new Payment(
                        "pay_01J9ZK3T5V8Q2M4N6P7R9S0W1X",
                        "crt_1:1",
                        "ord_1",
                        "1001",
                        "crt_1",
                        null,
                        PRICE,
                        "stripe",
                        "pm",
                        null,
                        now);
        payment.observe(state, now);

        assertThat(EventContract.problemsOfSent(PaymentEvents.of(payment).orElseThrow())).isEmpty();
    }

    @Test
    void readsTheOrdersEvents() {
        assertThat(EventContract.sampleAs(OrderPlaced.class).paymentId()).startsWith("pay_");
        assertThat(EventContract.sampleAs(OrderFulfilled.class).paymentId()).startsWith("pay_");
        assertThat(EventContract.sampleAs(OrderCancelled.class).reason()).isNotBlank();
    }

    @Test
    void readsOfCustomersWhoWereErased() {
        assertThat(EventContract.sampleAs(CustomerErasedHandler.CustomerErased.class).customerId())
                .startsWith("cus_");
    }

    private static ProviderPayment seen(
            State state, Money captured, Money refunded, boolean disputed) {
        return new ProviderPayment(
                "pi_1", "pay_1", state, captured, refunded, disputed, null, null, null);
    }
}
