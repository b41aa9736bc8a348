package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuietShop
class FindOrdersIT {

    private static final Caller READER = Callers.staff(Permission.ORDERS_READ);
    private static final Caller WRITER =
            Callers.staff(Permission.ORDERS_READ, Permission.ORDERS_WRITE);
    private static final String BY_ID = "query($id: ID!) { order(by: {id: $id}) { id } }";
    private static final String BY_TOKEN =
            "query($token: String!) { orderByAccessToken(token: $token) { id accessToken } }";
    private static final String ENTITY =
            """
            query($of: [_Any!]!) { _entities(representations: $of) {
              ... on Order { id number accessToken }
              ... on Customer { id orders { nodes { id } totalCount } } } }""";

    @Autowired Desk desk;
    @Autowired OrderAccessTokens accessTokens;

    private final String ada = OrderFixture.IDS.next("cus");

    @Test
    void showsEveryFieldToItsOwner() {
        var order = desk.place(OrderFixture.anOrder().of(ada).with("Mug", 2));

        var answer =
                desk.ask(
                        Callers.customer(ada),
                        """
                        query($id: ID!) { order(by: {id: $id}) {
                          id number status paymentStatus customer { id } email phone isCancellable
                          lines { id quantity fulfilledQuantity title variantTitle sku imageUrl
                            variant { id } unitPrice { amount currency } total { gross { amount } } }
                          shippingAddress { name city country } billingAddress { name } deliveryName
                          cost { subtotal { net { amount } } delivery { gross { amount } }
                            total { gross { formatted } } taxes { name ratePercent base { amount } amount { amount } }
                            taxIncluded }
                          total { tax { amount } gross { amount } }
                          fulfillments { id } timeline { id kind message at }
                          accessToken placedAt updatedAt version } }""",
                        Map.of("id", order.id()));

        assertThat(Desk.at(answer, "order.status")).isEqualTo("PLACED");
        assertThat(Desk.at(answer, "order.customer.id")).isEqualTo(ada);
        assertThat(Desk.at(answer, "order.lines.0.variant.id"))
                .isEqualTo(order.lines().getFirst().variantId());
        assertThat(Desk.at(answer, "order.total.gross.amount")).isEqualTo("62.90");
        assertThat(Desk.at(answer, "order.timeline.0.kind")).isEqualTo("PLACED");
        assertThat(Desk.at(answer, "order.version")).isEqualTo(1);
        assertThat(accessTokens.orderOf((String) Desk.at(answer, "order.accessToken")))
                .contains(order.id());
    }

    @Test
    void findsByNumberToo() {
        var order = desk.place(OrderFixture.anOrder().of(ada));

        var answer =
                desk.ask(
                        Callers.customer(ada),
                        "query($n: String!) { order(by: {number: $n}) { id } }",
                        Map.of("n", order.number()));

        assertThat(Desk.at(answer, "order.id")).isEqualTo(order.id());
    }

    @Test
    void hidesOrdersFromEverybodyElse() {
        var order = desk.place(OrderFixture.anOrder().of(ada));
        var guests = desk.place(OrderFixture.anOrder());
        var strangers =
                List.of(
                        Callers.GUEST,
                        Callers.customer(OrderFixture.IDS.next("cus")),
                        Callers.staff(Permission.PRODUCTS_READ),
                        Callers.service("payment"));

        for (var stranger : strangers) {
            for (var id : List.of(order.id(), guests.id(), OrderFixture.IDS.next("ord"))) {
                assertThat(Desk.at(desk.ask(stranger, BY_ID, Map.of("id", id)), "order")).isNull();
                assertThat(entities(stranger, "Order", id)).containsExactly((Object) null);
            }
        }
    }

    @Test
    void opensAGuestsOrderByItsTokenAlone() {
        var order = desk.place(OrderFixture.anOrder());
        var token = accessTokens.sign(order.id());

        var answer = desk.ask(Callers.GUEST, BY_TOKEN, Map.of("token", token));

        assertThat(Desk.at(answer, "orderByAccessToken.id")).isEqualTo(order.id());
        var again = (String) Desk.at(answer, "orderByAccessToken.accessToken");
        assertThat(accessTokens.orderOf(again)).contains(order.id());
    }

    @Test
    void doesNotLetAGuestsTokenLiveLongerByReading() {
        var order = desk.place(OrderFixture.anOrder());
        var first = accessTokens.signSince(order.id(), order.updatedAt());

        var answer = desk.ask(Callers.GUEST, BY_TOKEN, Map.of("token", first));

        assertThat(Desk.at(answer, "orderByAccessToken.accessToken")).isEqualTo(first);
    }

    @Test
    void rejectsForgedAndEndedTokens() {
        var order = desk.place(OrderFixture.anOrder());
        var other = desk.place(OrderFixture.anOrder());
        var token = accessTokens.sign(order.id());
        var forged = token.replace(order.id(), other.id());
        var ended =
                accessTokens.signSince(
                        order.id(), order.placedAt().minus(java.time.Duration.ofDays(91)));

        for (var bad : List.of(forged, ended, token + "x", "", order.id())) {
            var answer = desk.ask(Callers.GUEST, BY_TOKEN, Map.of("token", bad));
            assertThat(Desk.at(answer, "orderByAccessToken")).isNull();
        }
    }

    @Test
    void givesTokensOnlyToStaffWhoMayChangeOrders() {
        var order = desk.place(OrderFixture.anOrder());
        var document = "query($id: ID!) { order(by: {id: $id}) { accessToken } }";

        assertThat(
                        Desk.at(
                                desk.ask(READER, document, Map.of("id", order.id())),
                                "order.accessToken"))
                .isNull();
        assertThat(
                        Desk.at(
                                desk.ask(WRITER, document, Map.of("id", order.id())),
                                "order.accessToken"))
                .isNotNull();
    }

    @Test
    void answersEntitiesInOneBatchWithNullForWhatIsNotSeen() {
        var own = desk.place(OrderFixture.anOrder().of(ada));
        var foreign = desk.place(OrderFixture.anOrder().of(OrderFixture.IDS.next("cus")));

        var seen =
                entities(
                        Callers.customer(ada),
                        "Order",
                        foreign.id(),
                        own.id(),
                        OrderFixture.IDS.next("ord"));

        assertThat(seen).hasSize(3);
        assertThat(seen.get(0)).isNull();
        assertThat(seen.get(1)).extracting("number").isEqualTo(own.number());
        assertThat(seen.get(2)).isNull();
    }

    @Test
    void listsACustomersOrdersToHimAndToStaffOnly() {
        var older = desk.place(OrderFixture.anOrder().of(ada));
        var newer = desk.place(OrderFixture.anOrder().of(ada));
        desk.place(OrderFixture.anOrder().of(OrderFixture.IDS.next("cus")));

        for (var caller : List.of(Callers.customer(ada), READER)) {
            var answer = desk.ask(caller, ENTITY, representations("Customer", ada));
            assertThat(Desk.at(answer, "_entities.0.orders.nodes"))
                    .isEqualTo(List.of(Map.of("id", newer.id()), Map.of("id", older.id())));
            assertThat(Desk.at(answer, "_entities.0.orders.totalCount")).isEqualTo(2);
        }
        assertThat(Desk.code(desk.ask(Callers.GUEST, ENTITY, representations("Customer", ada))))
                .isEqualTo("UNAUTHENTICATED");
        for (var stranger :
                List.of(Callers.customer("cus_eve"), Callers.staff(Permission.CUSTOMERS_READ))) {
            assertThat(Desk.code(desk.ask(stranger, ENTITY, representations("Customer", ada))))
                    .isEqualTo("FORBIDDEN");
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> entities(Caller caller, String type, String... ids) {
        return (List<Object>)
                Desk.at(desk.ask(caller, ENTITY, representations(type, ids)), "_entities");
    }

    private static Map<String, Object> representations(String type, String... ids) {
        return Map.of(
                "of",
                java.util.Arrays.stream(ids)
                        .map(id -> Map.of("__typename", type, "id", id))
                        .toList());
    }
}
