package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuietShop
class ListOrdersIT {

    private static final Caller READER = Callers.staff(Permission.ORDERS_READ);
    private static final String LIST =
            """
            query($first: Int, $after: String, $last: Int, $before: String,
                  $filter: OrderFilterInput, $sort: OrderSortInput) {
              orders(first: $first, after: $after, last: $last, before: $before,
                     filter: $filter, sort: $sort) {
                nodes { id } totalCount
                pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }""";

    @Autowired Desk desk;

    private final String customer = OrderFixture.IDS.next("cus");

    @Test
    void isForStaffWhoMayReadOrders() {
        assertThat(Desk.code(desk.ask(Callers.GUEST, LIST, Map.of()))).isEqualTo("UNAUTHENTICATED");
        for (var stranger :
                List.of(Callers.customer(customer), Callers.staff(Permission.ORDERS_WRITE))) {
            assertThat(Desk.code(desk.ask(stranger, LIST, Map.of()))).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void pagesNewestFirstInBothDirections() {
        var placed = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            placed.addFirst(desk.place(mine()).id());
        }

        var first = list(Map.of("first", 2));
        assertThat(first).isEqualTo(placed.subList(0, 2));
        var second = list(Map.of("first", 2, "after", cursor("endCursor", Map.of("first", 2))));
        assertThat(second).isEqualTo(placed.subList(2, 4));
        assertThat(list(Map.of("last", 2))).isEqualTo(placed.subList(3, 5));
        assertThat(Desk.at(ask(Map.of("first", 2)), "orders.totalCount")).isEqualTo(5);
    }

    @Test
    void sortsByTotal() {
        var small = desk.place(mine().with("Spoon", 1, "3.50"));
        var large = desk.place(mine().with("Table", 1, "890.00"));
        var middle = desk.place(mine().with("Lamp", 1, "120.00"));

        assertThat(list(Map.of("sort", Map.of("field", "TOTAL", "direction", "ASC"))))
                .containsExactly(small.id(), middle.id(), large.id());
        var paged = Map.<String, Object>of("sort", Map.of("field", "TOTAL"), "first", 1);
        assertThat(list(paged)).containsExactly(large.id());
        var next = new HashMap<>(paged);
        next.put("after", cursor("endCursor", paged));
        assertThat(list(next)).containsExactly(middle.id());
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        desk.place(mine());
        desk.place(mine());
        var cursor = cursor("endCursor", Map.of("first", 1));

        var other =
                desk.ask(
                        READER,
                        LIST,
                        Map.of("after", cursor, "filter", Map.of("statuses", List.of("PLACED"))));

        assertThat(Desk.code(other)).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void filtersByStatusPaymentAndTime() {
        var open = desk.place(mine());
        var paid = desk.place(mine().paid(OrderPaymentStatus.PAID));
        var cancelled = desk.place(mine());
        desk.change(
                cancelled.id(),
                order -> order.cancel("No", OrderFixture.IDS, order.placedAt().plusSeconds(1)));

        assertThat(filtered("statuses", List.of("CANCELLED"))).containsExactly(cancelled.id());
        assertThat(filtered("paymentStatuses", List.of("PAID", "REFUNDED")))
                .containsExactly(paid.id());
        assertThat(filtered("placedFrom", paid.placedAt().toString()))
                .contains(paid.id(), cancelled.id());
        assertThat(filtered("placedBefore", open.placedAt().toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUMBER", "#NUMBER", "Zoe.QUERY@example.com", "zoë  ån", "ZOE ANG"})
    void findsByNumberAddressAndStartOfTheName(String query) {
        var wanted = desk.place(mine().by("zoe.query@example.com", "Zoë Ångström"));
        desk.place(mine().by("other@example.com", "Anders Zoe"));

        assertThat(filtered("query", query.replace("NUMBER", wanted.number())))
                .containsExactly(wanted.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "^", "zo.", "{\"$ne\":null}", "oe"})
    void takesWhatStaffTypeAsText(String query) {
        desk.place(mine().by("zoe@example.com", "Zoe Angstrom"));

        assertThat(filtered("query", query)).isEmpty();
    }

    @Test
    void refusesFiltersThatAreTooLong() {
        var answer = desk.ask(READER, LIST, Map.of("filter", Map.of("query", "x".repeat(101))));

        assertThat(Desk.code(answer)).isEqualTo("BAD_REQUEST");
    }

    private OrderFixture mine() {
        return OrderFixture.anOrder().of(customer);
    }

    private List<String> filtered(String condition, Object value) {
        return list(Map.of("filter", Map.of("customerId", customer, condition, value)));
    }

    @SuppressWarnings("unchecked")
    private List<String> list(Map<String, Object> variables) {
        var nodes = (List<Map<String, String>>) Desk.at(ask(variables), "orders.nodes");
        return nodes.stream().map(node -> node.get("id")).toList();
    }

    private Object cursor(String which, Map<String, Object> variables) {
        return Desk.at(ask(variables), "orders.pageInfo." + which);
    }

    private graphql.ExecutionResult ask(Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.putIfAbsent("filter", Map.of("customerId", customer));
        return desk.ask(READER, LIST, all);
    }
}
