package dev.stoa.order.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.client.HttpSyncGraphQlClient;

/** Asks the catalog subgraph where goods are. */
class PickupClient implements PickupPlaces {

    private static final String OFFERS =
            """
            query OrderPickupOffers($lines: [PickupLineInput!]!, $reservationId: ID!, $near: PickupNearInput) {
              pickupOffers(lines: $lines, reservationId: $reservationId, near: $near) {
                availability readyAt distanceMeters
                place {
                  id name timeZone openingHours { day opens closes }
                  address { name line1 line2 city region postalCode country }
                }
              }
            }""";

    private final HttpSyncGraphQlClient catalog;

    PickupClient(HttpSyncGraphQlClient catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<PickupOption> near(List<Pieces> pieces, String holdId, @Nullable PickupNear near) {
        var lines = pieces.stream().map(PickupClient::line).toList();
        return CatalogClient.asked(
                () ->
                        catalog.document(OFFERS)
                                .variable("lines", lines)
                                .variable("reservationId", holdId)
                                .variable("near", near == null ? null : input(near))
                                .retrieveSync("pickupOffers")
                                .toEntityList(PickupOption.class));
    }

    private static Map<String, Object> line(Pieces pieces) {
        return Map.of("variantId", pieces.variantId(), "quantity", pieces.quantity());
    }

    private static Map<String, @Nullable Object> input(PickupNear near) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("country", near.country());
        input.put("postalCode", near.postalCode());
        var point = near.coordinates();
        input.put(
                "coordinates",
                point == null
                        ? null
                        : Map.of(
                                "latitude", point.latitude().toPlainString(),
                                "longitude", point.longitude().toPlainString()));
        return input;
    }
}
