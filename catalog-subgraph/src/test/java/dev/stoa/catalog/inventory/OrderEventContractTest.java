package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import org.junit.jupiter.api.Test;

class OrderEventContractTest {

    @Test
    void readsPlacedOrders() {
        var placed = EventContract.sampleAs(OrderPlaced.class);

        assertThat(placed.reservationId()).isNotEmpty();
        assertThat(placed.lines())
                .isNotEmpty()
                .allMatch(line -> !line.variantId().isEmpty() && line.quantity() > 0);
    }

    @Test
    void readsCancelledOrders() {
        assertThat(EventContract.sampleAs(OrderCancelled.class).lines())
                .isNotEmpty()
                .allMatch(line -> !line.variantId().isEmpty() && line.quantity() > 0);
    }
}
