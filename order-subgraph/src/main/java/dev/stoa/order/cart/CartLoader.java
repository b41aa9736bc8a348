package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Loads the carts of entity references. */
@DgsDataLoader(name = CartLoader.NAME)
class CartLoader implements MappedBatchLoader<String, Cart> {

    static final String NAME = "carts";

    private final Carts carts;

    CartLoader(Carts carts) {
        this.carts = carts;
    }

    @Override
    public CompletionStage<Map<String, Cart>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(
                carts.byIds(ids).stream().collect(Collectors.toMap(Cart::id, Function.identity())));
    }
}
