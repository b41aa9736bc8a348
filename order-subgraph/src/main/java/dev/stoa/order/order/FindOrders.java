package dev.stoa.order.order;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows orders to whom they may be shown; to everybody else they do not exist. */
@UseCase
public class FindOrders {

    private final Orders orders;
    private final OrderAccessTokens accessTokens;

    FindOrders(Orders orders, OrderAccessTokens accessTokens) {
        this.orders = orders;
        this.accessTokens = accessTokens;
    }

    Optional<Order> one(OrderBy by, Caller caller) {
        var found = by.id() != null ? orders.byId(by.id()) : byNumber(by);
        return found.filter(order -> order.isVisibleTo(caller));
    }

    Optional<Order> byAccessToken(String token) {
        return accessTokens.orderOf(token).flatMap(orders::byId);
    }

    /** An order by its id, for one who may see it by who he is or by the token he brings. */
    public Optional<Order> visible(String orderId, @Nullable String accessToken, Caller caller) {
        boolean hasToken =
                accessToken != null
                        && accessTokens.orderOf(accessToken).filter(orderId::equals).isPresent();
        return orders.byId(orderId).filter(order -> hasToken || order.isVisibleTo(caller));
    }

    Connection<Order> all(OrderFilter filter, OrderSort sort, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.ORDERS_READ);
        filter.requireLimits();
        return orders.page(filter, sort, page);
    }

    Connection<Order> ofCustomer(String customerId, PageArguments page, Caller caller) {
        if (!caller.isCustomer(customerId) && !caller.may(Permission.ORDERS_READ)) {
            throw caller instanceof Caller.Guest
                    ? StoaException.unauthenticated()
                    : StoaException.forbidden();
        }
        return orders.page(OrderFilter.ofCustomer(customerId), OrderSort.NEWEST_FIRST, page);
    }

    /**
     * The token of an order that the caller already sees. Staff hand it out only if they may change
     * orders; for those who came with a token it does not live longer by being read.
     */
    Optional<String> accessToken(Order order, Caller caller) {
        return switch (caller) {
            case Caller.Customer owner when order.isVisibleTo(owner) ->
                    Optional.of(accessTokens.sign(order.id()));
            case Caller.Staff staff when staff.may(Permission.ORDERS_WRITE) ->
                    Optional.of(accessTokens.sign(order.id()));
            case Caller.Guest _, Caller.Customer _ ->
                    Optional.of(accessTokens.signSince(order.id(), order.updatedAt()));
            case Caller.Staff _, Caller.Service _ -> Optional.empty();
        };
    }

    private Optional<Order> byNumber(OrderBy by) {
        return by.number() == null ? Optional.empty() : orders.byNumber(by.number());
    }
}
