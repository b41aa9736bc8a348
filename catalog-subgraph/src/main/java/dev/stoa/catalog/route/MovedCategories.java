package dev.stoa.catalog.route;

import dev.stoa.catalog.category.CategoryMoves;
import dev.stoa.catalog.route.Paths.Kind;
import org.springframework.stereotype.Component;

/** Sends visitors of a category's old address to where it, or what it stood below, now is. */
@Component
class MovedCategories implements CategoryMoves {

    private final Signposts signposts;

    MovedCategories(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public void note(String oldSlug, String newSlug) {
        signposts.put(Kind.CATEGORY, oldSlug, newSlug);
    }
}
