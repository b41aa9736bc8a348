package dev.stoa.order.delivery;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

@DgsComponent
class DeliveryFetcher {

    private final ShippingZones zones;

    DeliveryFetcher(ShippingZones zones) {
        this.zones = zones;
    }

    @DgsQuery
    List<ShippingZone> shippingZones(Caller caller) {
        var _ = caller.requireStaff(Permission.SETTINGS_WRITE);
        return zones.all();
    }
}
