package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.order.quote.Quote;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/**
 * Prices a cart once, however many of its fields are asked for. A cart is loaded by itself, not by
 * its id: after another mutation of the same request it is another one.
 */
@DgsDataLoader(name = CartQuoteLoader.NAME)
class CartQuoteLoader implements MappedBatchLoader<Cart, Quote> {

    static final String NAME = "cartQuotes";

    private final PriceCart priceCart;

    CartQuoteLoader(PriceCart priceCart) {
        this.priceCart = priceCart;
    }

    @Override
    public CompletionStage<Map<Cart, Quote>> load(Set<Cart> carts) {
        return CompletableFuture.completedFuture(
                carts.stream().collect(Collectors.toMap(Function.identity(), priceCart::handle)));
    }
}
