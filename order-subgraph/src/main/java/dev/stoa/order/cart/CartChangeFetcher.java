package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

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

    CartChangeFetcher(
            CreateCart createCart,
            AddLines addLines,
            UpdateLines updateLines,
            RemoveLines removeLines,
            UpdateBuyer updateBuyer,
            UpdateAddresses updateAddresses,
            SelectDeliveryOption selectDeliveryOption,
            MergeCarts mergeCarts) {
        this.createCart = createCart;
        this.addLines = addLines;
        this.updateLines = updateLines;
        this.removeLines = removeLines;
        this.updateBuyer = updateBuyer;
        this.updateAddresses = updateAddresses;
        this.selectDeliveryOption = selectDeliveryOption;
        this.mergeCarts = mergeCarts;
    }

    @DgsMutation
    CartCreatePayload cartCreate(
            @InputArgument CartCreateInput input, Caller caller, DgsDataFetchingEnvironment env) {
        var payload = createCart.handle(input, caller);
        CartOfferLoader.prime(env, payload.offers());
        return payload;
    }

    @DgsMutation
    CartPayload cartLinesAdd(
            @InputArgument CartLinesAddInput input, Caller caller, DgsDataFetchingEnvironment env) {
        var payload = addLines.handle(input, caller);
        CartOfferLoader.prime(env, payload.offers());
        return payload;
    }

    @DgsMutation
    CartPayload cartLinesUpdate(
            @InputArgument CartLinesUpdateInput input,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var payload = updateLines.handle(input, caller);
        CartOfferLoader.prime(env, payload.offers());
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
}
