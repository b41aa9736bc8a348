package dev.stoa.catalog.route;

import dev.stoa.catalog.route.Paths.Kind;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Redirects from where something was; what comes back to an old address needs none there. */
@Component
class Signposts {

    private final Redirects redirects;
    private final Paths paths;
    private final Clock clock;

    Signposts(Redirects redirects, Paths paths, Clock clock) {
        this.redirects = redirects;
        this.paths = paths;
        this.clock = clock;
    }

    void put(Kind kind, String oldSlug, String newSlug) {
        var from = paths.of(kind, oldSlug);
        var to = paths.of(kind, newSlug);
        redirects.holdOthersOff();
        redirects.remove(to);
        redirects.remove(from);
        redirects.add(new Redirect(from, to, true, clock.instant()));
        redirects.lead(from, to);
    }
}
