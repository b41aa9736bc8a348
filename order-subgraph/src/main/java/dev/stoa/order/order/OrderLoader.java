package dev.stoa.order.order;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Orders by id, all of a request in one command. */
@DgsDataLoader(name = OrderLoader.NAME)
class OrderLoader implements MappedBatchLoader<String, Order> {

    static final String NAME = "orders";

    private final Orders orders;

    OrderLoader(Orders orders) {
        this.orders = orders;
    }

    @Override
    public CompletionStage<Map<String, Order>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(
                orders.byIds(ids).stream()
                        .collect(Collectors.toMap(Order::id, Function.identity())));
    }
}
