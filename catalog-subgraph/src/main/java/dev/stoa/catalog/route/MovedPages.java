package dev.stoa.catalog.route;

import dev.stoa.catalog.content.PageMoves;
import dev.stoa.catalog.route.Paths.Kind;
import org.springframework.stereotype.Component;

/** Sends visitors of a page's old address to its new one. */
@Component
class MovedPages implements PageMoves {

    private final Signposts signposts;

    MovedPages(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public void note(String oldHandle, String newHandle) {
        signposts.put(Kind.PAGE, oldHandle, newHandle);
    }
}
