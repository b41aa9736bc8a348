package dev.stoa.order.cart;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.order.catalog.Offer;
import dev.stoa.order.delivery.DeliveryOption;
import dev.stoa.order.order.Customer;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.quote.QuotedLine;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
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
        return quote(env)
                .thenCombine(
                        offers(cart, env),
                        (quote, offers) -> CartProblems.of(cart, quote, offers, clock.instant()));
    }

    @DgsData(parentType = CART, trivial = true)
    @Nullable CartReservation reservation(DgsDataFetchingEnvironment env) {
        var reservation = cart(env).reservation();
        return reservation != null && clock.instant().isBefore(reservation.expiresAt())
                ? reservation
                : null;
    }

    private static CompletableFuture<Map<String, Offer>> offers(
            Cart cart, DgsDataFetchingEnvironment env) {
        return cart.isOpen()
                ? CartOfferLoader.in(env)
                        .loadMany(cart.variantIds())
                        .thenApply(CartFieldFetcher::byVariant)
                : CompletableFuture.completedFuture(Map.of());
    }

    /** What the catalogue does not know comes as null. */
    private static Map<String, Offer> byVariant(List<Offer> offers) {
        return offers.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(offer -> offer.variant().id(), Function.identity()));
    }

    private static CompletableFuture<Quote> quote(DgsDataFetchingEnvironment env) {
        DataLoader<Cart, Quote> loader =
                Objects.requireNonNull(env.getDataLoader(CartQuoteLoader.NAME));
        return loader.load(cart(env));
    }

    private static Cart cart(DgsDataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }
}
