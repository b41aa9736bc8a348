package dev.stoa.order.order;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.catalog.ComponentShare;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** {@code order.graphqls}. */
@DgsComponent
class OrderFetcher {

    private final FindOrders findOrders;
    private final CancelOrder cancelOrder;

    OrderFetcher(FindOrders findOrders, CancelOrder cancelOrder) {
        this.findOrders = findOrders;
        this.cancelOrder = cancelOrder;
    }

    @DgsQuery
    @Nullable Order order(@InputArgument OrderBy by, Caller caller) {
        return findOrders.one(by, caller).orElse(null);
    }

    @DgsQuery
    @Nullable Order orderByAccessToken(@InputArgument String token) {
        return findOrders.byAccessToken(token).orElse(null);
    }

    @DgsQuery
    Connection<Order> orders(
            PageArguments page,
            @InputArgument @Nullable OrderFilter filter,
            @InputArgument @Nullable OrderSort sort,
            Caller caller) {
        return findOrders.all(
                Objects.requireNonNullElse(filter, OrderFilter.ALL),
                Objects.requireNonNullElse(sort, OrderSort.NEWEST_FIRST),
                page,
                caller);
    }

    @DgsMutation
    OrderCancelPayload orderCancel(@InputArgument OrderCancelInput input, Caller caller) {
        return cancelOrder.handle(input, caller);
    }

    @DgsData(parentType = "Order")
    @Nullable String accessToken(DgsDataFetchingEnvironment environment, Caller caller) {
        return findOrders.accessToken(source(environment), caller).orElse(null);
    }

    @DgsData(parentType = "Order", field = "buyerName", trivial = true)
    @Nullable String buyerName(DgsDataFetchingEnvironment environment) {
        Order order = source(environment);
        return order.terms().buyerName();
    }

    @DgsData(parentType = "OrderLine", field = "components", trivial = true)
    List<ComponentShare> components(DgsDataFetchingEnvironment environment) {
        return environment.<OrderLine>getSourceOrThrow().shares();
    }

    @DgsData(parentType = "Customer", field = "orders")
    Connection<Order> ordersOfCustomer(
            DgsDataFetchingEnvironment environment, PageArguments page, Caller caller) {
        Customer customer = source(environment);
        return findOrders.ofCustomer(customer.id(), page, caller);
    }

    @DgsEntityFetcher(name = "Order")
    CompletableFuture<@Nullable Order> orderEntity(
            Map<String, Object> key, DgsDataFetchingEnvironment environment) {
        var caller = CallerAuthentication.current();
        return orderLoader(environment)
                .load(id(key))
                .thenApply(order -> order != null && order.isVisibleTo(caller) ? order : null);
    }

    @DgsEntityFetcher(name = "Customer")
    CompletableFuture<Customer> customerEntity(Map<String, Object> key) {
        return CompletableFuture.completedFuture(new Customer(id(key)));
    }

    private static DataLoader<String, Order> orderLoader(DgsDataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getDataLoader(OrderLoader.NAME));
    }

    private static String id(Map<String, Object> key) {
        return String.valueOf(key.get("id"));
    }

    private static <T> T source(DgsDataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
