package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@QuietShop
class PlaceOrderIT {

    @Autowired Desk desk;
    @Autowired Orders orders;

    @Test
    void storesTheOrderAsItWasAgreedAndTellsOfIt() {
        var placed = desk.place(OrderFixture.anOrder().of("cus_ada").with("Mug", 2));

        var stored = desk.stored(placed.id());
        assertThat(stored).usingRecursiveComparison().isEqualTo(placed);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(orders.byCartId(placed.terms().cartId())).map(Order::id).contains(placed.id());
        assertThat(desk.eventsOf(placed.id()))
                .containsExactlyInAnyOrder("order.updated.v1", "order.placed.v1");
    }

    @Test
    void makesACartOneOrderOnly() {
        var cart = OrderFixture.IDS.next("crt");
        var first = desk.place(OrderFixture.anOrder().fromCart(cart));
        var second = OrderFixture.anOrder().fromCart(cart);

        assertThatThrownBy(() -> desk.place(second)).isInstanceOf(DuplicateKeyException.class);

        assertThat(orders.byCartId(cart)).map(Order::id).contains(first.id());
        assertThat(orders.byId(second.terms().orderId())).isEmpty();
        assertThat(desk.eventsOf(second.terms().orderId())).isEmpty();
    }
}
