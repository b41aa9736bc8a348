package dev.stoa.catalog.recommendation;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Forgets that somebody looked at one product, or at any. */
@UseCase
class DeleteRecentlyViewed {

    /** What to forget; all without a product. */
    record Command(@Nullable String productId, @Nullable String visitorToken) {}

    private final Views views;

    DeleteRecentlyViewed(Views views) {
        this.views = views;
    }

    RecentlyViewedDeletePayload handle(Command command, Caller caller) {
        var person = Person.of(caller, command.visitorToken());
        if (person.isEmpty()) {
            return RecentlyViewedDeletePayload.refused(
                    VisitorTokens.reason(command.visitorToken()));
        }
        var productId = command.productId();
        return RecentlyViewedDeletePayload.done(
                productId == null
                        ? views.removeAll(person.get())
                        : views.remove(person.get(), productId));
    }
}
