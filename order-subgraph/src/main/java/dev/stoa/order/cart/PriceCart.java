package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.order.market.Markets;
import dev.stoa.order.quote.Basket;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.quote.Quotes;
import dev.stoa.platform.UseCase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what a cart costs: anew while it is open, as agreed once it is being paid. */
@UseCase
public class PriceCart {

    private final Shelf shelf;
    private final Markets markets;
    private final Quotes quotes;

    PriceCart(Shelf shelf, Markets markets, Quotes quotes) {
        this.shelf = shelf;
        this.markets = markets;
        this.quotes = quotes;
    }

    /**
     * @param customerGroups ids of the groups the one who looks is in
     */
    PricedCart handle(Cart cart, Set<String> customerGroups) {
        return cart.attempt() == null
                ? seeing(cart, shelf.look(cart.variantIds(), cart.pricing(customerGroups)))
                : seeing(cart, Map.of());
    }

    /**
     * @param offers what the shelf has of its variants
     */
    PricedCart seeing(Cart cart, Map<String, Offer> offers) {
        var attempt = cart.attempt();
        var quote = attempt == null ? quotes.shown(basket(cart, offers)) : attempt.quote();
        return new PricedCart(quote, offers);
    }

    /**
     * What the buyer is asked to pay.
     *
     * @param offers as they are now; a line whose price is not known keeps what it was put in for
     */
    public Quote bind(Cart cart, Map<String, Offer> offers) {
        return quotes.binding(basket(cart, offers));
    }

    private Basket basket(Cart cart, Map<String, Offer> offers) {
        var pickup = cart.details().pickup();
        var market = markets.activeOrHome(cart.sold().market());
        return new Basket(
                market.country(),
                market.exchange(cart.currency()).orElse(cart.sold().exchange()),
                cart.lines().stream()
                        .map(
                                line ->
                                        priced(
                                                line,
                                                Optional.ofNullable(offers.get(line.variantId()))))
                        .toList(),
                cart.shippingAddress(),
                cart.details().deliveryMethodId(),
                pickup == null ? null : pickup.place());
    }

    private static Basket.Line priced(CartLine line, Optional<Offer> now) {
        var variant =
                now.flatMap(offer -> offer.at(line.quantity()))
                        .filter(it -> it.price().currency().equals(line.currency()))
                        .orElse(line.added());
        return new Basket.Line(line.id(), line.quantity(), variant);
    }
}
