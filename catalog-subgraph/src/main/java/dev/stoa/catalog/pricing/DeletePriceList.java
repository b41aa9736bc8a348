package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a price list away, with its prices. */
@UseCase
class DeletePriceList {

    /** {@code PriceListDeleteInput}. */
    record Command(String handle, int expectedVersion) {}

    /** The answer. */
    record PriceListDeletePayload(
            @Nullable String handle, List<UserError> userErrors, List<UserError> warnings) {

        static PriceListDeletePayload refused(UserError reason) {
            return new PriceListDeletePayload(null, List.of(reason), List.of());
        }
    }

    private final PriceLists lists;
    private final ListedPrices prices;
    private final EndedListedPrices ended;
    private final Seasons seasons;
    private final Changes changes;
    private final Clock clock;

    DeletePriceList(
            PriceLists lists,
            ListedPrices prices,
            EndedListedPrices ended,
            Seasons seasons,
            Changes changes,
            Clock clock) {
        this.lists = lists;
        this.prices = prices;
        this.ended = ended;
        this.seasons = seasons;
        this.changes = changes;
        this.clock = clock;
    }

    PriceListDeletePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var list = lists.byHandle(command.handle());
        if (list.isEmpty()) {
            return PriceListDeletePayload.refused(
                    GeneralError.notFound("The price list", "handle"));
        }
        var conflict =
                changes.conflict(
                        ChangedObject.priceList(command.handle()),
                        command.expectedVersion(),
                        list.get().version());
        if (conflict.isPresent()) {
            return PriceListDeletePayload.refused(conflict.get());
        }
        if (!lists.remove(command.handle(), command.expectedVersion())) {
            return PriceListDeletePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        var now = clock.instant();
        seasons.keep(list.get(), now);
        ended.appendAll(command.handle(), now, Actor.of(staff));
        prices.removeList(command.handle());
        return new PriceListDeletePayload(command.handle(), List.of(), List.of());
    }
}
