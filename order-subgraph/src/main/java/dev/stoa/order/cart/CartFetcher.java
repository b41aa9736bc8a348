package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.order.Customer;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Finds carts. */
@DgsComponent
class CartFetcher {

    private final Carts carts;

    CartFetcher(Carts carts) {
        this.carts = carts;
    }

    @DgsQuery
    @Nullable Cart cart(
            @InputArgument String id, @InputArgument @Nullable String token, Caller caller) {
        return carts.shown(id, token, caller).orElse(null);
    }

    @DgsQuery
    @Nullable Cart activeCart(Caller caller) {
        return caller instanceof Caller.Customer customer
                ? carts.activeOf(customer.id()).orElse(null)
                : null;
    }

    @DgsData(parentType = "Customer", field = "activeCart")
    @Nullable Cart activeCartOf(DgsDataFetchingEnvironment env, Caller caller) {
        Customer customer = Objects.requireNonNull(env.getSource());
        return caller.isCustomer(customer.id()) ? carts.activeOf(customer.id()).orElse(null) : null;
    }

    /** A guest's token does not travel with a reference: only customers reach theirs this way. */
    @DgsEntityFetcher(name = "Cart")
    CompletableFuture<@Nullable Cart> cartEntity(
            Map<String, Object> reference, DgsDataFetchingEnvironment env) {
        var caller = CallerAuthentication.current();
        DataLoader<String, Cart> loader =
                Objects.requireNonNull(env.getDataLoader(CartLoader.NAME));
        return loader.load((String) Objects.requireNonNull(reference.get("id")))
                .thenApply(
                        cart ->
                                Optional.ofNullable(cart)
                                        .filter(found -> found.owner().admits(caller, null))
                                        .orElse(null));
    }
}
