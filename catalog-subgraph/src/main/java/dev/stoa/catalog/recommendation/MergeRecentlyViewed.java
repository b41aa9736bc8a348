package dev.stoa.catalog.recommendation;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;

/**
 * Takes a guest's looks over into the account they signed in to. A customer who does not want to be
 * remembered takes nothing over, but the guest is forgotten all the same.
 */
@UseCase
class MergeRecentlyViewed {

    /** The guest. */
    record Command(String visitorToken) {}

    private final Tastes tastes;
    private final Views views;

    MergeRecentlyViewed(Tastes tastes, Views views) {
        this.tastes = tastes;
        this.views = views;
    }

    RecentlyViewedMergePayload handle(Command command, Caller caller) {
        var customer = new Person(caller.requireCustomer().id(), true);
        if (!Person.isToken(command.visitorToken())) {
            return RecentlyViewedMergePayload.refused(VisitorTokens.invalid());
        }
        var guest = Person.guest(command.visitorToken());
        if (tastes.of(customer).isRefused()) {
            var _ = views.removeAll(guest);
            return RecentlyViewedMergePayload.done(0);
        }
        return RecentlyViewedMergePayload.done(views.merge(guest, customer));
    }
}
