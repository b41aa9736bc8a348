package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Pricing;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.order.market.Markets;
import dev.stoa.order.market.SoldIn;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sells a cart in another market or currency: its lines at the prices there. */
@UseCase
class UpdateMarket {

    /** {@code CartMarketUpdateInput}. */
    record Command(
            String cartId,
            @Nullable String cartToken,
            @Nullable String market,
            @Nullable Currency currency) {}

    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Markets markets;
    private final Clock clock;

    UpdateMarket(ChangeCart changeCart, Shelf shelf, Markets markets, Clock clock) {
        this.changeCart = changeCart;
        this.shelf = shelf;
        this.markets = markets;
        this.clock = clock;
    }

    CartPayload handle(Command command, Caller caller) {
        var sold = MarketChoice.named(command.market(), command.currency()).among(markets);
        if (sold.isEmpty()) {
            return CartPayload.refused(
                    null, GeneralError.notFound("The market, or its currency,", "market"));
        }
        return changeCart.handle(
                command.cartId(),
                command.cartToken(),
                caller,
                cart -> move(cart, sold.get(), caller));
    }

    private List<UserError> move(Cart cart, SoldIn sold, Caller caller) {
        var pricing = new Pricing(sold.market(), sold.currency(), caller.customerGroups());
        var offers = shelf.look(cart.variantIds(), pricing);
        if (!offers.keySet().containsAll(cart.variantIds())) {
            return List.of(
                    GeneralError.of(
                            "CART_NOT_READY", "Something in it is not sold any more.", "cartId"));
        }
        cart.moveTo(
                sold,
                cart.lines().stream().map(line -> priced(line, offers)).toList(),
                clock.instant());
        return List.of();
    }

    /**
     * @throws StoaException UNAVAILABLE while the catalogue does not tell the price
     */
    private static CartLine priced(CartLine line, Map<String, Offer> offers) {
        var variant =
                Objects.requireNonNull(offers.get(line.variantId()))
                        .at(line.quantity())
                        .orElseThrow(() -> StoaException.unavailable("The catalogue", null));
        return new CartLine(line.id(), line.quantity(), variant);
    }
}
