package dev.stoa.catalog.route;

import dev.stoa.catalog.content.PageMoves;
import dev.stoa.catalog.route.Paths.Kind;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sends visitors of a page's old address to its new one; a page that comes back needs no sign. */
@Component
class MovedPages implements PageMoves {

    private final Redirects redirects;
    private final Paths paths;
    private final Clock clock;

    MovedPages(Redirects redirects, Paths paths, Clock clock) {
        this.redirects = redirects;
        this.paths = paths;
        this.clock = clock;
    }

    @Override
    public void note(String oldHandle, String newHandle) {
        var from = paths.of(Kind.PAGE, oldHandle);
        var to = paths.of(Kind.PAGE, newHandle);
        redirects.holdOthersOff();
        redirects.remove(to);
        redirects.remove(from);
        redirects.add(new Redirect(from, to, true, clock.instant()));
        redirects.lead(from, to);
    }
}
