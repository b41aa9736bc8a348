package dev.stoa.catalog.route;

import dev.stoa.catalog.product.ProductMoves;
import dev.stoa.catalog.route.Paths.Kind;
import org.springframework.stereotype.Component;

/** Sends visitors of a product's old address to its new one. */
@Component
class MovedProducts implements ProductMoves {

    private final Signposts signposts;

    MovedProducts(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public void note(String oldSlug, String newSlug) {
        signposts.put(Kind.PRODUCT, oldSlug, newSlug);
    }
}
