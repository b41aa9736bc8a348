package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");
    private static final Tracking NONE = new Tracking(null, null, null);

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void movesOnlyAlongTheTable(OrderStatus from, OrderStatus to) {
        var order = orderIn(from);
        assertThat(order.status()).isEqualTo(from);
        int told = order.timeline().size();

        boolean moved = tries(to, order) && order.timeline().size() > told && order.status() == to;

        assertThat(moved).isEqualTo(from.mayBecome(to));
        assertThat(order.status()).isEqualTo(moved ? to : from);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(OrderStatus.values())
                .flatMap(
                        from ->
                                Arrays.stream(OrderStatus.values())
                                        .map(to -> Arguments.of(from, to)));
    }

    /** Five mugs, so that two partial parcels leave something. */
    private static Order orderIn(OrderStatus status) {
        var order =
                Order.place(OrderFixture.anOrder().with("Mug", 5).terms(), OrderFixture.IDS, NOW);
        switch (status) {
            case PLACED -> {}
            case PARTIALLY_SHIPPED -> ship(order, 1);
            case SHIPPED -> ship(order, 5);
            case DELIVERED -> {
                ship(order, 5);
                arriveAll(order);
            }
            case CANCELLED -> order.cancel("Cracked glaze", OrderFixture.IDS, NOW);
        }
        return order;
    }

    /** Does what leads to a status from anywhere; false when the order refuses. */
    private static boolean tries(OrderStatus status, Order order) {
        try {
            switch (status) {
                case PLACED -> {
                    return false;
                }
                case PARTIALLY_SHIPPED -> ship(order, 1);
                case SHIPPED -> ship(order, order.lines().getFirst().openQuantity());
                case DELIVERED -> arriveAll(order);
                case CANCELLED -> order.cancel("Cracked glaze", OrderFixture.IDS, NOW);
            }
            return true;
        } catch (IllegalStateException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void ship(Order order, int pieces) {
        var line = new FulfillmentLine(order.lines().getFirst().id(), pieces);
        var _ = order.ship(List.of(line), NONE, OrderFixture.IDS, NOW);
    }

    private static void arriveAll(Order order) {
        order.fulfillments().forEach(parcel -> order.arrive(parcel.id(), OrderFixture.IDS, NOW));
    }
}
