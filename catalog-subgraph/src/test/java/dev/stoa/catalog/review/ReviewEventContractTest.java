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
    void tellsOfDecisionsAsTheSchemaSays() {
        var id = "01J9ZK3T5V8Q2M4N6P7R9S0W1X";
        for (var reason : ReviewRejectionReason.values()) {
            assertThat(
                            EventContract.problemsOfSent(
                                    new ReviewDecided(
                                            "rev_" + id,
                                            2,
                                            "cus_" + id,
                                            ReviewDecided.Decision.REJECTED,
                                            "Mug",
                                            "mug",
                                            reason,
                                            "No links.",
                                            null)))
                    .isEmpty();
        }
        for (var decision : ReviewDecided.Decision.values()) {
            assertThat(
                            EventContract.problemsOfSent(
                                    new ReviewDecided(
                                            "rev_" + id,
                                            3,
                                            "cus_" + id,
                                            decision,
                                            null,
                                            null,
                                            null,
                                            null,
                                            "Thanks.")))
                    .isEmpty();
        }
    }

    @Test
    void readsItsOwnDecision() {
        assertThat(EventContract.sampleAs(ReviewDecided.class).note())
                .isEqualTo("No links, please.");
    }

    @Test
    void readsOfCustomersWhoWereErased() {
        var erased = EventContract.sampleAs(ReviewCustomerErasedHandler.CustomerErased.class);

        assertThat(erased.customerId()).startsWith("cus_");
    }

    @Test
    void readsCancelledOrders() {
        assertThat(EventContract.sampleAs(OrderCancelled.class).orderId()).isNotEmpty();
    }
}
