package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers a look at a product, unless whoever looked does not want it. */
@UseCase
class AddRecentlyViewed {

    /** The look. */
    record Command(String productId, @Nullable String visitorToken) {}

    private final ShopWindow window;
    private final Tastes tastes;
    private final Views views;
    private final Ids ids;

    AddRecentlyViewed(ShopWindow window, Tastes tastes, Views views, Ids ids) {
        this.window = window;
        this.tastes = tastes;
        this.views = views;
        this.ids = ids;
    }

    RecentlyViewedAddPayload handle(Command command, Caller caller) {
        boolean isCustomer = caller instanceof Caller.Customer;
        var token = command.visitorToken();
        if (!isCustomer && token != null && !Person.isToken(token)) {
            return RecentlyViewedAddPayload.refused(VisitorTokens.invalid());
        }
        if (!window.byIds(List.of(command.productId())).containsKey(command.productId())) {
            return RecentlyViewedAddPayload.refused(
                    GeneralError.notFound("The product", "productId"));
        }
        var guest = isCustomer ? null : token == null ? Person.newToken(ids) : token;
        var person = Person.of(caller, guest).orElseThrow();
        if (!tastes.of(person).isRefused()) {
            views.add(person, command.productId());
        }
        return RecentlyViewedAddPayload.done(guest);
    }
}
