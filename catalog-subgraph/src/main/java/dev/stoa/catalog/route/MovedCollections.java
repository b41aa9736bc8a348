package dev.stoa.catalog.route;

import dev.stoa.catalog.collection.CollectionMoves;
import dev.stoa.catalog.route.Paths.Kind;
import org.springframework.stereotype.Component;

/** Sends visitors of a collection's old address to where it now is. */
@Component
class MovedCollections implements CollectionMoves {

    private final Signposts signposts;

    MovedCollections(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public void note(String oldSlug, String newSlug) {
        signposts.put(Kind.COLLECTION, oldSlug, newSlug);
    }
}
