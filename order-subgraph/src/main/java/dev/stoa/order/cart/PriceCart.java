package dev.stoa.order.cart;

import dev.stoa.order.catalog.Shelf;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.quote.Basket;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.quote.Quotes;
import dev.stoa.platform.UseCase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what a cart costs: anew while it is open, as agreed once it is being paid. */
@UseCase
public class PriceCart {

    private final Shelf shelf;
    private final Quotes quotes;

    PriceCart(Shelf shelf, Quotes quotes) {
        this.shelf = shelf;
        this.quotes = quotes;
    }

    Quote handle(Cart cart) {
        var attempt = cart.attempt();
        if (attempt != null) {
            return attempt.quote();
        }
        return quotes.shown(basket(cart, shelf.snapshots(cart.variantIds())));
    }

    /**
     * What the buyer is asked to pay.
     *
     * @param variants as they are now; a line whose variant is missing keeps what it was put in for
     */
    public Quote bind(Cart cart, Map<String, VariantSnapshot> variants) {
        return quotes.binding(basket(cart, variants));
    }

    private static Basket basket(Cart cart, Map<String, VariantSnapshot> variants) {
        var lines =
                cart.lines().stream()
                        .map(line -> priced(cart, line, variants.get(line.variantId())))
                        .toList();
        return new Basket(
                cart.currency(), lines, cart.shippingAddress(), cart.details().deliveryMethodId());
    }

    private static Basket.Line priced(Cart cart, CartLine line, @Nullable VariantSnapshot now) {
        var variant =
                now != null && now.price().currency().equals(cart.currency()) ? now : line.added();
        return new Basket.Line(line.id(), line.quantity(), variant);
    }
}
