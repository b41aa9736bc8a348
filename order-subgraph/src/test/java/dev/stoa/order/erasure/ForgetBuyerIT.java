package dev.stoa.order.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.erasure.CustomerErasedHandler.CustomerErased;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.QuietShop;
import dev.stoa.order.order.Tracking;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@QuietShop
class ForgetBuyerIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");
    private static final EventEnvelope ENVELOPE =
            new EventEnvelope("evt_1", "customer", "customer.erased.v1", "cus_1", 1, NOW, "{}");
    private static final String OPEN_CART =
            "mutation { cartCreate(input: {}) { cart { id } userErrors { code } } }";

    @Autowired private Desk desk;
    @Autowired private CustomerErasedHandler erased;
    @Autowired private ForgetBuyer forgetBuyer;
    @Autowired private Transactions transactions;
    @Autowired private MongoTemplate mongo;
    private String customer = "";

    @BeforeEach
    void begin() {
        customer = OrderFixture.IDS.next("cus");
    }

    @Test
    void keepsTheBooksOfWhatWasSentWithoutThePerson() {
        var order = sent(placed());
        assertThat(stored(order)).contains("Ada Lovelace", "ada@example.com", customer);

        erase();
        erase();

        assertThat(stored(order)).doesNotContain("Ada", "ada@example.com", customer);
        var kept = desk.stored(order.id());
        assertThat(kept.number()).isEqualTo(order.number());
        assertThat(kept.total()).isEqualTo(order.total());
        assertThat(kept.lines()).isEqualTo(order.lines());
        assertThat(kept.shippingAddress().country()).isEqualTo(order.shippingAddress().country());
        assertThat(kept.customer()).isNull();
        var found =
                desk.ask(
                        Callers.staff(Permission.ORDERS_READ),
                        "query($q: String!) { orders(filter: {query: $q}) { nodes { id } } }",
                        Map.of("q", order.number()));
        assertThat(Desk.at(found, "orders.nodes.0.id")).isEqualTo(order.id());
    }

    @Test
    void sendsWhatIsOwedBeforeItForgetsWhereTo() {
        var order = placed();

        erase();
        assertThat(desk.stored(order.id()).shippingAddress().name()).isEqualTo("Ada Lovelace");
        assertThat(desk.stored(order.id()).terms().buyer().isToBeForgotten()).isTrue();
        transactions.inOne(() -> forgetBuyer.ifWanted(order.id()));
        assertThat(desk.stored(order.id()).email()).isEqualTo("ada@example.com");

        var sent = sent(order);
        transactions.inOne(() -> forgetBuyer.ifWanted(order.id()));

        assertThat(stored(sent)).doesNotContain("Ada", "ada@example.com", customer);
    }

    @Test
    void leavesOrdersOfOthersAlone() {
        var other = sent(desk.place(OrderFixture.anOrder().of("cus_other").with("Mug", 1)));
        var guest = sent(desk.place(OrderFixture.anOrder().with("Mug", 1)));

        erase();
        transactions.inOne(() -> forgetBuyer.ifWanted(guest.id()));

        assertThat(stored(other)).contains("ada@example.com");
        assertThat(stored(guest)).contains("ada@example.com");
    }

    @Test
    void removesCartsButWaitsForOneThatBecomesAnOrder() {
        var opened = desk.ask(Callers.customer(customer), OPEN_CART, Map.of());
        var cart = (String) Desk.at(opened, "cartCreate.cart.id");
        var it = Query.query(Criteria.where("_id").is(cart));
        mongo.updateFirst(it, Update.update("status", "COMPLETING"), "carts");

        assertThatThrownBy(this::erase).isInstanceOf(IllegalStateException.class);
        mongo.updateFirst(it, Update.update("status", "COMPLETED"), "carts");
        erase();
        assertThat(mongo.findById(cart, Document.class, "carts").toJson()).doesNotContain(customer);

        var next = desk.ask(Callers.customer(customer), OPEN_CART, Map.of());
        erase();
        assertThat(mongo.findById(Desk.at(next, "cartCreate.cart.id"), Document.class, "carts"))
                .isNull();
    }

    @Test
    void showsNoCartThatIsStillRemembered() {
        var opened = desk.ask(Callers.customer(customer), OPEN_CART, Map.of());
        var cart = (String) Desk.at(opened, "cartCreate.cart.id");
        assertThat(shown(cart)).isEqualTo(cart);

        erase();

        assertThat(shown(cart)).as("read again, not from Redis").isNull();
    }

    private @Nullable Object shown(String cart) {
        var answer =
                desk.ask(
                        Callers.customer(customer),
                        "query($id: ID!) { cart(id: $id) { id } }",
                        Map.of("id", cart));
        return Desk.at(answer, "cart") == null ? null : Desk.at(answer, "cart.id");
    }

    private Order placed() {
        return desk.place(OrderFixture.anOrder().of(customer).with("Mug", 2));
    }

    private Order sent(Order order) {
        return desk.change(
                order.id(),
                it ->
                        it.ship(
                                it.openLines(),
                                new Tracking(null, null, null),
                                OrderFixture.IDS,
                                NOW));
    }

    private void erase() {
        transactions.inOne(() -> erased.handle(new CustomerErased(customer), ENVELOPE));
    }

    private String stored(Order order) {
        return mongo.findById(order.id(), Document.class, "orders").toJson();
    }
}
