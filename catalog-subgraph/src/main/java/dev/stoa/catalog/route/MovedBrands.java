package dev.stoa.catalog.route;

import dev.stoa.catalog.brand.BrandMoves;
import dev.stoa.catalog.route.Paths.Kind;
import org.springframework.stereotype.Component;

/** Sends visitors of a brand's old address to where it now is. */
@Component
class MovedBrands implements BrandMoves {

    private final Signposts signposts;

    MovedBrands(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public void note(String oldSlug, String newSlug) {
        signposts.put(Kind.BRAND, oldSlug, newSlug);
    }
}
