package dev.stoa.catalog.pricing;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
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

    DeletePriceList(PriceLists lists, ListedPrices prices) {
        this.lists = lists;
        this.prices = prices;
    }

    PriceListDeletePayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        if (lists.byHandle(command.handle()).isEmpty()) {
            return PriceListDeletePayload.refused(
                    GeneralError.notFound("The price list", "handle"));
        }
        if (!lists.remove(command.handle(), command.expectedVersion())) {
            return PriceListDeletePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        prices.removeList(command.handle());
        return new PriceListDeletePayload(command.handle(), List.of(), List.of());
    }
}
