package dev.stoa.order.fulfillment;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** {@code fulfillment.graphqls}. */
@DgsComponent
class FulfillmentFetcher {

    private final CreateFulfillment createFulfillment;
    private final UpdateShipmentTracking updateShipmentTracking;

    FulfillmentFetcher(
            CreateFulfillment createFulfillment, UpdateShipmentTracking updateShipmentTracking) {
        this.createFulfillment = createFulfillment;
        this.updateShipmentTracking = updateShipmentTracking;
    }

    @DgsMutation
    FulfillmentCreatePayload fulfillmentCreate(
            @InputArgument FulfillmentCreateInput input, Caller caller) {
        return createFulfillment.handle(input, caller);
    }

    @DgsMutation
    ShipmentTrackingUpdatePayload shipmentTrackingUpdate(Patch input, Caller caller) {
        return updateShipmentTracking.handle(input, caller);
    }
}
