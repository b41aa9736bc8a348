package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Shelf;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoader;
import org.dataloader.MappedBatchLoader;

/** What the shelf has of variants: the catalogue is asked once in a request. */
@DgsDataLoader(name = CartOfferLoader.NAME)
class CartOfferLoader implements MappedBatchLoader<String, Offer> {

    static final String NAME = "cartOffers";

    private final Shelf shelf;

    CartOfferLoader(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public CompletionStage<Map<String, Offer>> load(Set<String> variantIds) {
        return CompletableFuture.completedFuture(shelf.look(variantIds));
    }

    static DataLoader<String, Offer> in(DgsDataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getDataLoader(NAME));
    }

    /** Takes over what a change of a cart has just seen. */
    static void prime(DgsDataFetchingEnvironment env, Map<String, Offer> seen) {
        var loader = in(env);
        seen.forEach((id, offer) -> loader.clear(id).prime(id, offer));
    }
}
