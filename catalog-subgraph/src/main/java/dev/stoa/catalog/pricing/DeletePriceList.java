package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a price list away, then its prices, of which there may be very many. */
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
    private final EndedPriceLists endedLists;
    private final EndListedPrices endListedPrices;
    private final Seasons seasons;
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;

    DeletePriceList(
            PriceLists lists,
            EndedPriceLists endedLists,
            EndListedPrices endListedPrices,
            Seasons seasons,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.endedLists = endedLists;
        this.endListedPrices = endListedPrices;
        this.seasons = seasons;
        this.changes = changes;
        this.transactions = transactions;
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
        if (!transactions.inOne(() -> isEnded(list.get(), Actor.of(staff)))) {
            return PriceListDeletePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        lists.forget();
        endListedPrices.some(command.handle());
        return new PriceListDeletePayload(command.handle(), List.of(), List.of());
    }

    /** From here on none of its prices counts, and whoever comes takes them away. */
    private boolean isEnded(PriceList list, Actor by) {
        if (!lists.remove(list.handle(), list.version())) {
            return false;
        }
        var now = clock.instant();
        seasons.keep(list, now);
        endedLists.add(list.handle(), now, by);
        return true;
    }
}
