package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import org.junit.jupiter.api.Test;

class ReviewEventContractTest {

    @Test
    void readsPlacedOrdersOfGuestsToo() {
        var placed = EventContract.sampleAs(OrderPlaced.class);

        assertThat(placed.orderId()).isNotEmpty();
        assertThat(placed.customerId()).isNull();
        assertThat(placed.lines()).isNotEmpty().noneMatch(line -> line.variantId().isEmpty());
    }

    @Test
    void readsCancelledOrders() {
        assertThat(EventContract.sampleAs(OrderCancelled.class).orderId()).isNotEmpty();
    }
}
