package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.MappedBatchLoader;

/** Prices a cart once, however many of its fields are asked for. */
@DgsDataLoader(name = CartQuoteLoader.NAME)
class CartQuoteLoader implements MappedBatchLoader<CartView, PricedCart> {

    static final String NAME = "cartQuotes";

    private final PriceCart priceCart;

    CartQuoteLoader(PriceCart priceCart) {
        this.priceCart = priceCart;
    }

    @Override
    public CompletionStage<Map<CartView, PricedCart>> load(Set<CartView> carts) {
        return CompletableFuture.completedFuture(
                carts.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        view ->
                                                priceCart.handle(
                                                        view.cart(), view.customerGroups()))));
    }

    static DataLoader<CartView, PricedCart> in(DgsDataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getDataLoader(NAME));
    }
}
