package dev.stoa.order.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.PickupNote;
import dev.stoa.platform.test.EventContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FulfillmentEventContractTest {

    @Test
    void sendsWhatTheSchemaPromises() {
        var event =
                new OrderFulfilled(
                        OrderFixture.IDS.next("ord"),
                        "1042",
                        OrderFixture.IDS.next("ful"),
                        OrderFixture.IDS.next("pay"),
                        "ada@example.com",
                        "Ada Lovelace",
                        null,
                        null,
                        null,
                        true,
                        List.of(new OrderFulfilled.Line(OrderFixture.IDS.next("var"), "Mug", 2)),
                        new PickupNote(
                                OrderFixture.IDS.next("whs"),
                                "Old Mill",
                                "Mill 1",
                                null,
                                "Berlin",
                                null,
                                "10115",
                                "DE",
                                "Europe/Berlin",
                                Instant.parse("2026-11-24T09:30:00Z")),
                        "token");

        assertThat(EventContract.problemsOfSent(event)).isEmpty();
    }

    @Test
    void readsItsOwnSample() {
        var sample = EventContract.sampleAs(OrderFulfilled.class);

        assertThat(sample.carrier()).isEqualTo("DHL");
        assertThat(EventContract.problemsOfSent(sample)).isEmpty();
    }
}
