package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuietShop
class QueryBudgetIT {

    private static final String HISTORY =
            """
            query($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
              orders(first: 100) { nodes { id number status total { gross { formatted } }
                lines { title quantity variant { id } total { gross { amount } } }
                fulfillments { id lines { quantity } } timeline { message } accessToken } } } } }""";
    private static final String ORDERS =
            """
            query($of: [_Any!]!) { _entities(representations: $of) { ... on Order {
              number lines { variant { id } } } } }""";

    @Autowired Desk desk;
    @Autowired QueryBudget budget;

    @Test
    void readsAHistoryInOneCommandWhateverItsLength() {
        for (int orders : new int[] {1, 10, 40}) {
            var customer = OrderFixture.IDS.next("cus");
            place(orders, customer);

            assertThat(commands(HISTORY, customer, "Customer", customer))
                    .as(orders + " orders")
                    .containsExactly("find orders");
        }
    }

    @Test
    void answersAnyNumberOfEntitiesInOneCommand() {
        var customer = OrderFixture.IDS.next("cus");
        var ids = place(25, customer);

        assertThat(commands(ORDERS, customer, "Order", ids)).containsExactly("find orders");
    }

    private String[] place(int orders, String customer) {
        var ids = new String[orders];
        for (int i = 0; i < orders; i++) {
            var fixture = OrderFixture.anOrder().of(customer);
            for (int line = 0; line < 3; line++) {
                fixture.with("Mug " + line, 1 + line);
            }
            ids[i] = desk.place(fixture).id();
        }
        return ids;
    }

    private List<String> commands(String document, String customer, String type, String... ids) {
        var representations =
                Arrays.stream(ids).map(id -> Map.of("__typename", type, "id", id)).toList();
        return budget.commandsOf(
                () ->
                        Desk.at(
                                desk.ask(
                                        Callers.customer(customer),
                                        document,
                                        Map.of("of", representations)),
                                "_entities"));
    }
}
