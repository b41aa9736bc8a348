package dev.stoa.order.order;

import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Where tests place orders, ask as somebody, and look at what was really stored and sent. */
public class Desk {

    private final PlaceOrder placeOrder;
    private final Orders orders;
    private final Transactions transactions;
    private final MongoTemplate mongo;
    private final DgsQueryExecutor graphql;

    Desk(
            PlaceOrder placeOrder,
            Orders orders,
            Transactions transactions,
            MongoTemplate mongo,
            DgsQueryExecutor graphql) {
        this.placeOrder = placeOrder;
        this.orders = orders;
        this.transactions = transactions;
        this.mongo = mongo;
        this.graphql = graphql;
    }

    public Order place(OrderFixture fixture) {
        var terms = fixture.terms();
        return transactions.inOne(() -> placeOrder.place(terms));
    }

    /** Changes an order the way a use case does. */
    public Order change(String orderId, Consumer<Order> change) {
        return transactions.inOne(
                () -> {
                    var order = stored(orderId);
                    change.accept(order);
                    orders.save(order);
                    return order;
                });
    }

    public Order stored(String orderId) {
        return orders.byId(orderId).orElseThrow();
    }

    /** Types of the events about an order, oldest first. */
    public List<String> eventsOf(String orderId) {
        return mongo
                .find(Query.query(Criteria.where("subject").is(orderId)), Document.class, "outbox")
                .stream()
                .map(row -> row.getString("type"))
                .toList();
    }

    public ExecutionResult ask(Caller caller, String document, Map<String, Object> variables) {
        return Callers.as(caller, () -> graphql.execute(document, variables));
    }

    /** The value at a path such as {@code order.lines.0.title} of an answer without errors. */
    public static Object at(ExecutionResult answer, String path) {
        if (!answer.getErrors().isEmpty()) {
            throw new AssertionError(answer.getErrors().toString());
        }
        Object here = answer.getData();
        for (var step : path.split("\\.")) {
            here =
                    here instanceof List<?> list
                            ? list.get(Integer.parseInt(step))
                            : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    /** Code of the only error of an answer. */
    public static Object code(ExecutionResult answer) {
        if (answer.getErrors().size() != 1) {
            throw new AssertionError(answer.getErrors() + " (expected: one)");
        }
        return answer.getErrors().getFirst().getExtensions().get("code");
    }
}
