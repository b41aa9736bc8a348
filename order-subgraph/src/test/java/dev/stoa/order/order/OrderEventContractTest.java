package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderEventContractTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

    private final Order order =
            Order.place(
                    OrderFixture.anOrder().of(OrderFixture.IDS.next("cus")).with("Mug", 2).terms(),
                    OrderFixture.IDS,
                    NOW);

    @Test
    void sendsWhatTheSchemasPromise() {
        var placed = OrderPlaced.of(order, "token");
        assertThat(EventContract.problemsOfSent(placed)).isEmpty();
        assertThat(EventContract.problemsOfSent(OrderCancelled.of(order, "No", true))).isEmpty();
        assertThat(EventContract.problemsOfSent(new OrderUpdated(order.id(), 1, "PLACED", "PAID")))
                .isEmpty();
    }

    @Test
    void tellsAmountsAsListed() {
        var placed = OrderPlaced.of(order, "token");

        assertThat(placed.subtotalMinor() + placed.deliveryMinor())
                .isEqualTo(placed.totalMinor())
                .isEqualTo(6290);
        assertThat(placed.taxMinor()).isEqualTo(1004);
        assertThat(placed.lines().getFirst().totalMinor()).isEqualTo(5800);
    }

    @Test
    void readsItsOwnSamples() {
        assertThat(EventContract.sampleAs(OrderPlaced.class).number()).isEqualTo("1042");
        assertThat(EventContract.sampleAs(OrderCancelled.class).restock()).isFalse();
        assertThat(EventContract.sampleAs(OrderUpdated.class).version()).isEqualTo(3);
        for (var sample :
                new Record[] {
                    EventContract.sampleAs(OrderPlaced.class),
                    EventContract.sampleAs(OrderCancelled.class),
                    EventContract.sampleAs(OrderUpdated.class)
                }) {
            assertThat(EventContract.problemsOfSent(sample)).isEmpty();
        }
    }
}
