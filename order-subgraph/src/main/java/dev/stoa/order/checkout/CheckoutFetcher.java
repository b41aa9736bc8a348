package dev.stoa.order.checkout;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartPayload;
import dev.stoa.order.cart.CartStatus;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.security.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@DgsComponent
class CheckoutFetcher {

    private final ReserveCart reserveCart;
    private final ReleaseCart releaseCart;
    private final CompleteCart completeCart;
    private final Orders orders;

    CheckoutFetcher(
            ReserveCart reserveCart,
            ReleaseCart releaseCart,
            CompleteCart completeCart,
            Orders orders) {
        this.reserveCart = reserveCart;
        this.releaseCart = releaseCart;
        this.completeCart = completeCart;
        this.orders = orders;
    }

    @DgsMutation
    CartPayload cartReserve(@InputArgument CartReserveInput input, Caller caller) {
        return reserveCart.handle(input, caller);
    }

    @DgsMutation
    CartPayload cartRelease(@InputArgument CartReleaseInput input, Caller caller) {
        return releaseCart.handle(input, caller);
    }

    @DgsMutation
    CartCompletePayload cartComplete(
            @InputArgument CartCompleteInput input, DgsDataFetchingEnvironment env, Caller caller) {
        var locale = env.getLocale();
        return completeCart.handle(input, locale == null ? null : locale.toLanguageTag(), caller);
    }

    @DgsData(parentType = "Cart", field = "order", trivial = true)
    @Nullable Order order(DgsDataFetchingEnvironment env) {
        Cart cart = Objects.requireNonNull(env.getSource());
        return cart.status() == CartStatus.COMPLETED
                ? orders.byCartId(cart.id()).orElse(null)
                : null;
    }
}
