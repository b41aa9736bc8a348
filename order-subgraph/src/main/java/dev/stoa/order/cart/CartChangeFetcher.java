package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.catalog.Offer;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.graphql.RequestHeaders;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes carts. */
@DgsComponent
class CartChangeFetcher {

    private final CreateCart createCart;
    private final AddLines addLines;
    private final UpdateLines updateLines;
    private final RemoveLines removeLines;
    private final UpdateBuyer updateBuyer;
    private final UpdateAddresses updateAddresses;
    private final SelectDeliveryOption selectDeliveryOption;
    private final MergeCarts mergeCarts;
    private final UpdateMarket updateMarket;
    private final PriceCart priceCart;

    CartChangeFetcher(
            CreateCart createCart,
            AddLines addLines,
            UpdateLines updateLines,
            RemoveLines removeLines,
            UpdateBuyer updateBuyer,
            UpdateAddresses updateAddresses,
            SelectDeliveryOption selectDeliveryOption,
            MergeCarts mergeCarts,
            UpdateMarket updateMarket,
            PriceCart priceCart) {
        this.createCart = createCart;
        this.addLines = addLines;
        this.updateLines = updateLines;
        this.removeLines = removeLines;
        this.updateBuyer = updateBuyer;
        this.updateAddresses = updateAddresses;
        this.selectDeliveryOption = selectDeliveryOption;
        this.mergeCarts = mergeCarts;
        this.updateMarket = updateMarket;
        this.priceCart = priceCart;
    }

    @DgsMutation
    CartCreatePayload cartCreate(
            @InputArgument CartCreateInput input, Caller caller, DgsDataFetchingEnvironment env) {
        var payload = createCart.handle(input, wanted(env), caller);
        prime(env, payload.cart(), payload.offers());
        return payload;
    }

    @DgsMutation
    CartPayload cartLinesAdd(
            @InputArgument CartLinesAddInput input, Caller caller, DgsDataFetchingEnvironment env) {
        var payload = addLines.handle(input, caller);
        prime(env, payload.cart(), payload.offers());
        return payload;
    }

    @DgsMutation
    CartPayload cartLinesUpdate(
            @InputArgument CartLinesUpdateInput input,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var payload = updateLines.handle(input, caller);
        prime(env, payload.cart(), payload.offers());
        return payload;
    }

    @DgsMutation
    CartPayload cartLinesRemove(@InputArgument CartLinesRemoveInput input, Caller caller) {
        return removeLines.handle(input, caller);
    }

    @DgsMutation
    CartPayload cartBuyerUpdate(Patch input, Caller caller) {
        return updateBuyer.handle(input, caller);
    }

    @DgsMutation
    CartPayload cartAddressesUpdate(Patch input, Caller caller) {
        return updateAddresses.handle(input, caller);
    }

    @DgsMutation
    CartPayload cartDeliveryOptionSelect(
            @InputArgument CartDeliveryOptionSelectInput input, Caller caller) {
        return selectDeliveryOption.handle(input, caller);
    }

    @DgsMutation
    CartPayload cartMerge(@InputArgument CartMergeInput input, Caller caller) {
        return mergeCarts.handle(input, caller);
    }

    @DgsMutation
    CartPayload cartMarketUpdate(@InputArgument UpdateMarket.Command input, Caller caller) {
        return updateMarket.handle(input, caller);
    }

    private static MarketChoice wanted(DgsDataFetchingEnvironment env) {
        return new MarketChoice(
                RequestHeaders.first(env, "X-Market").orElse(null),
                RequestHeaders.first(env, "X-Currency").orElse(null),
                false);
    }

    /** Takes over what the change has just seen of the shelf, if that is all of the cart. */
    private void prime(
            DgsDataFetchingEnvironment env, @Nullable Cart cart, Map<String, Offer> seen) {
        if (cart == null || !seen.keySet().containsAll(cart.variantIds())) {
            return;
        }
        var groups = CallerAuthentication.current().customerGroups();
        var _ =
                CartQuoteLoader.in(env)
                        .prime(new CartView(cart, groups), priceCart.seeing(cart, seen));
    }
}
