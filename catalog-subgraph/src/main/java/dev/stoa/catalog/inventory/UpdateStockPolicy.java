package dev.stoa.catalog.inventory;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how a variant is sold when there is little or none of it; what is left out stays. */
@UseCase
class UpdateStockPolicy {

    private final ChangeDesk<SellingTerms> desk;
    private final Stocks stocks;
    private final Clock clock;

    UpdateStockPolicy(ChangeDesk<SellingTerms> desk, Stocks stocks, Clock clock) {
        this.desk = desk;
        this.stocks = stocks;
        this.clock = clock;
    }

    InventoryPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        if (patch.clears("continuesSelling")) {
            return InventoryPayload.refused(GeneralError.required("continuesSelling"));
        }
        return desk.edit(
                new ChangeDesk.Edit<>(
                        patch.required("variantId"),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (current, problems) -> next(current, patch, problems)),
                this::done,
                InventoryPayload::refused);
    }

    private InventoryPayload done(SellingTerms terms) {
        return InventoryPayload.done(stocks.of(terms.variantId()).orElseThrow().level(), false);
    }

    private SellingTerms next(SellingTerms current, Patch patch, Problems problems) {
        var policy = changed(current.policy(), patch);
        boolean continues = patch.valueOr("continuesSelling", current.continuesSelling());
        check(policy, continues, patch.has("preOrder"), problems);
        return new SellingTerms(current.variantId(), policy, continues);
    }

    private static StockPolicy changed(StockPolicy old, Patch patch) {
        var threshold =
                patch.<@Nullable Integer>valueOr("lowStockThreshold", old.lowStockThreshold());
        var preOrder = old.preOrder();
        if (patch.has("preOrder")) {
            preOrder = preOrder(patch.<@Nullable Map<String, Object>>valueOr("preOrder", null));
        }
        return new StockPolicy(old.version() + 1, threshold, preOrder);
    }

    private static @Nullable PreOrder preOrder(@Nullable Map<String, Object> given) {
        if (given == null) {
            return null;
        }
        var terms = new Patch(Map.copyOf(given));
        int cap = terms.<Integer>required("cap");
        return new PreOrder(terms.<Instant>required("releaseAt"), cap, cap);
    }

    private void check(
            StockPolicy policy, boolean continues, boolean isNewPreOrder, Problems problems) {
        var threshold = policy.lowStockThreshold();
        if (threshold != null && (threshold < 0 || threshold > StockChange.MOST_PIECES)) {
            problems.invalid("0 to 1,000,000.", "lowStockThreshold");
        }
        var preOrder = policy.preOrder();
        if (preOrder != null && isNewPreOrder) {
            check(preOrder, problems.below("preOrder"));
        }
        if (preOrder != null && continues) {
            problems.invalid("Orders are taken without end already.", "preOrder");
        }
    }

    private void check(PreOrder preOrder, Problems here) {
        if (preOrder.cap() < 1 || preOrder.cap() > StockChange.MOST_PIECES) {
            here.invalid("1 to 1,000,000.", "cap");
        }
        if (!preOrder.releaseAt().isAfter(clock.instant())) {
            here.invalid("A time to come.", "releaseAt");
        }
    }
}
