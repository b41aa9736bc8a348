package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import org.junit.jupiter.api.Test;

/** What mails need of orders can be read from what the order subgraph sends. */
class OrderEventsTest {

    @Test
    void readsPlacedOrders() {
        var order = EventContract.sampleAs(OrderPlaced.class);

        assertThat(order.number()).isNotBlank();
        assertThat(order.email()).contains("@");
        assertThat(order.accessToken()).isNotBlank();
        assertThat(order.totalMinor()).isPositive();
        assertThat(order.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.title()).isNotBlank())
                .allSatisfy(line -> assertThat(line.quantity()).isPositive());
        assertThat(order.shippingAddress()).isNotNull();
        assertThat(order.shippingAddress().city()).isNotBlank();
    }

    @Test
    void readsFulfilledOrders() {
        var parcel = EventContract.sampleAs(OrderFulfilled.class);

        assertThat(parcel.number()).isNotBlank();
        assertThat(parcel.fulfillmentId()).isNotBlank();
        assertThat(parcel.accessToken()).isNotBlank();
        assertThat(parcel.lines()).isNotEmpty();
    }

    @Test
    void readsDeliveredOrders() {
        var order = EventContract.sampleAs(OrderDelivered.class);

        assertThat(order.number()).isNotBlank();
        assertThat(order.customerId()).startsWith("cus_");
        assertThat(order.deliveredAt()).isNotNull();
        assertThat(order.accessToken()).isNotBlank();
        assertThat(order.lines()).isNotEmpty();
    }

    @Test
    void readsCancelledOrders() {
        var order = EventContract.sampleAs(OrderCancelled.class);

        assertThat(order.number()).isNotBlank();
        assertThat(order.email()).contains("@");
    }
}
