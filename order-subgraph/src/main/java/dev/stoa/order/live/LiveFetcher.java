package dev.stoa.order.live;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.order.Order;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** {@code Subscription.orderUpdated}. */
@DgsComponent
class LiveFetcher {

    private final WatchOrder watchOrder;

    LiveFetcher(WatchOrder watchOrder) {
        this.watchOrder = watchOrder;
    }

    @DgsSubscription
    Publisher<Order> orderUpdated(
            @InputArgument String orderId,
            @InputArgument @Nullable String accessToken,
            Caller caller) {
        return watchOrder.handle(orderId, accessToken, caller);
    }
}
