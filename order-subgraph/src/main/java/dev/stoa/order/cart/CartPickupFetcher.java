package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.catalog.PickupNear;
import dev.stoa.order.catalog.PickupOption;
import dev.stoa.order.values.Pickup;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carts that are fetched. */
@DgsComponent
class CartPickupFetcher {

    private static final int MOST = 50;

    private final SelectPickup selectPickup;
    private final ShowPickup showPickup;

    CartPickupFetcher(SelectPickup selectPickup, ShowPickup showPickup) {
        this.selectPickup = selectPickup;
        this.showPickup = showPickup;
    }

    @DgsMutation
    CartPayload cartPickupSelect(@InputArgument CartPickupSelectInput input, Caller caller) {
        return selectPickup.handle(input, caller);
    }

    @DgsData(parentType = "Cart")
    List<PickupOption> pickupOptions(
            @InputArgument @Nullable PickupNear near,
            @InputArgument int first,
            DgsDataFetchingEnvironment env) {
        if (first < 1 || first > MOST) {
            throw StoaException.badRequest("`first` must be 1 to " + MOST + ".");
        }
        return showPickup.options(cart(env), near).stream().limit(first).toList();
    }

    @DgsData(parentType = "Cart")
    @Nullable Pickup pickup(DgsDataFetchingEnvironment env) {
        return showPickup.chosen(cart(env));
    }

    private static Cart cart(DgsDataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }
}
