package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.order.delivery.DeliveryOption;
import dev.stoa.order.order.Customer;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.quote.QuotedLine;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import dev.stoa.platform.security.CallerAuthentication;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The fields of a cart that are worked out anew on every read. */
@DgsComponent
class CartFieldFetcher {

    private static final String CART = "Cart";

    private final Clock clock;

    CartFieldFetcher(Clock clock) {
        this.clock = clock;
    }

    @DgsData(parentType = CART, trivial = true)
    @Nullable Customer customer(DgsDataFetchingEnvironment env) {
        var id = cart(env).owner().customerId();
        return id == null ? null : new Customer(id);
    }

    @DgsData(parentType = CART, trivial = true)
    String market(DgsDataFetchingEnvironment env) {
        return cart(env).sold().market();
    }

    @DgsData(parentType = CART, trivial = true)
    CompletableFuture<List<QuotedLine>> lines(DgsDataFetchingEnvironment env) {
        return quote(env).thenApply(Quote::lines);
    }

    @DgsData(parentType = CART, trivial = true)
    @Nullable Address billingAddress(DgsDataFetchingEnvironment env) {
        var cart = cart(env);
        return cart.billingAddress() == null ? cart.shippingAddress() : cart.billingAddress();
    }

    @DgsData(parentType = CART, trivial = true)
    CompletableFuture<List<DeliveryOption>> deliveryOptions(DgsDataFetchingEnvironment env) {
        return quote(env).thenApply(Quote::deliveryOptions);
    }

    @DgsData(parentType = CART, trivial = true)
    CompletableFuture<@Nullable DeliveryOption> selectedDeliveryOption(
            DgsDataFetchingEnvironment env) {
        return quote(env).thenApply(Quote::delivery);
    }

    @DgsData(parentType = CART, trivial = true)
    CompletableFuture<Cost> cost(DgsDataFetchingEnvironment env) {
        return quote(env).thenApply(Quote::cost);
    }

    @DgsData(parentType = CART, trivial = true)
    CompletableFuture<List<CartProblem>> problems(DgsDataFetchingEnvironment env) {
        var cart = cart(env);
        return priced(env)
                .thenApply(
                        priced ->
                                CartProblems.of(
                                        cart, priced.quote(), priced.offers(), clock.instant()));
    }

    @DgsData(parentType = CART, trivial = true)
    @Nullable CartReservation reservation(DgsDataFetchingEnvironment env) {
        var reservation = cart(env).reservation();
        return reservation != null && clock.instant().isBefore(reservation.expiresAt())
                ? reservation
                : null;
    }

    private static CompletableFuture<Quote> quote(DgsDataFetchingEnvironment env) {
        return priced(env).thenApply(PricedCart::quote);
    }

    private static CompletableFuture<PricedCart> priced(DgsDataFetchingEnvironment env) {
        var groups = CallerAuthentication.current().customerGroups();
        return CartQuoteLoader.in(env).load(new CartView(cart(env), groups));
    }

    private static Cart cart(DgsDataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }
}
