package dev.stoa.catalog.pickup;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code pickup.graphqls}. */
@DgsComponent
class PickupFetcher {

    private final FindPickup findPickup;
    private final OfferPickup offerPickup;

    PickupFetcher(FindPickup findPickup, OfferPickup offerPickup) {
        this.findPickup = findPickup;
        this.offerPickup = offerPickup;
    }

    @DgsQuery
    List<PickupOption> pickupOffers(
            @InputArgument List<OfferPickup.Line> lines,
            @InputArgument @Nullable String reservationId,
            @InputArgument @Nullable Near near,
            Caller caller) {
        return offerPickup.handle(lines, reservationId, sound(near), caller);
    }

    @DgsData(parentType = "ProductVariant", field = "pickupOptions", trivial = true)
    CompletableFuture<List<PickupOption>> pickupOptions(
            @InputArgument @Nullable Near near,
            @InputArgument int first,
            DgsDataFetchingEnvironment env) {
        if (first < 1 || first > FindPickup.MOST) {
            throw StoaException.badRequest("`first` must be 1 to " + FindPickup.MOST + ".");
        }
        var from = sound(near);
        ProductVariant variant = env.getSourceOrThrow();
        if (!isHandedOut(variant)) {
            return CompletableFuture.completedFuture(List.of());
        }
        var pieces = variant.pieces();
        return Batches.<ShelfLoader.Shelf>all(env, ShelfLoader.NAME, List.copyOf(pieces.keySet()))
                .thenApply(
                        shelves ->
                                findPickup
                                        .of(
                                                new FindPickup.Wanted(pieces, null),
                                                shelves.getFirst().places(),
                                                stockOf(shelves),
                                                from)
                                        .stream()
                                        .limit(first)
                                        .toList());
    }

    private static Map<String, Stock> stockOf(List<ShelfLoader.Shelf> shelves) {
        return shelves.stream()
                .map(ShelfLoader.Shelf::stock)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Stock::variantId, Function.identity()));
    }

    private static Near sound(@Nullable Near near) {
        var from = Objects.requireNonNullElse(near, Near.NOWHERE);
        if (!from.isSound()) {
            throw StoaException.badRequest("`near` is no place on earth.");
        }
        return from;
    }

    private static boolean isHandedOut(ProductVariant variant) {
        return variant.product().isActive() && variant.requiresShipping();
    }
}
