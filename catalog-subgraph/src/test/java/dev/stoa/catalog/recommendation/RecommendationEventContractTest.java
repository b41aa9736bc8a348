package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import org.junit.jupiter.api.Test;

class RecommendationEventContractTest {

    @Test
    void readsOfCustomersWhoWereErased() {
        var erased =
                EventContract.sampleAs(RecommendationCustomerErasedHandler.CustomerErased.class);

        assertThat(erased.customerId()).startsWith("cus_");
    }

    @Test
    void readsPlacedOrdersOfGuestsToo() {
        var placed = EventContract.sampleAs(OrderPlaced.class);

        assertThat(placed.customerId()).isNull();
        assertThat(placed.lines()).isNotEmpty().noneMatch(line -> line.variantId().isEmpty());
    }
}
