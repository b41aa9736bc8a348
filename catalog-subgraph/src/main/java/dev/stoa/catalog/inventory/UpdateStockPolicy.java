package dev.stoa.catalog.inventory;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how a variant is sold when there is little or none of it; what is left out stays. */
@UseCase
class UpdateStockPolicy {

    private final Stocks stocks;
    private final StockPolicies policies;
    private final ShelfKeeper shelf;
    private final Clock clock;

    UpdateStockPolicy(Stocks stocks, StockPolicies policies, ShelfKeeper shelf, Clock clock) {
        this.stocks = stocks;
        this.policies = policies;
        this.shelf = shelf;
        this.clock = clock;
    }

    InventoryPayload handle(Patch patch, Caller caller) {
        caller.requireStaff(Permission.INVENTORY_WRITE);
        var found = stocks.of(patch.required("variantId"));
        if (found.isEmpty()) {
            return InventoryPayload.refused(StockChange.notFound());
        }
        var stock = found.get();
        if (stock.policy().version() != patch.<Integer>required("expectedVersion")) {
            return InventoryPayload.refused(GeneralError.conflict("expectedVersion"));
        }
        if (patch.clears("continuesSelling")) {
            return InventoryPayload.refused(GeneralError.required("continuesSelling"));
        }
        var policy = changed(stock.policy(), patch);
        boolean continues = patch.valueOr("continuesSelling", stock.continuesSelling());
        var problems = problems(policy, continues, patch.has("preOrder"));
        return problems.isEmpty()
                ? store(stock.variantId(), policy, continues)
                : InventoryPayload.refused(problems);
    }

    private InventoryPayload store(String variantId, StockPolicy policy, boolean continues) {
        var changed = policies.set(variantId, policy, continues);
        changed.ifPresent(shelf::keep);
        return changed.map(stock -> InventoryPayload.done(stock.level(), false))
                .orElseGet(
                        () -> InventoryPayload.refused(GeneralError.conflict("expectedVersion")));
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

    private List<UserError> problems(StockPolicy policy, boolean continues, boolean isNewPreOrder) {
        var problems = new ArrayList<UserError>();
        var threshold = policy.lowStockThreshold();
        if (threshold != null && (threshold < 0 || threshold > StockChange.MOST_PIECES)) {
            problems.add(GeneralError.invalid("0 to 1,000,000.", "lowStockThreshold"));
        }
        var preOrder = policy.preOrder();
        if (preOrder != null && isNewPreOrder) {
            problems.addAll(problemsOf(preOrder));
        }
        if (preOrder != null && continues) {
            problems.add(GeneralError.invalid("Orders are taken without end already.", "preOrder"));
        }
        return problems;
    }

    private List<UserError> problemsOf(PreOrder preOrder) {
        var problems = new ArrayList<UserError>();
        if (preOrder.cap() < 1 || preOrder.cap() > StockChange.MOST_PIECES) {
            problems.add(GeneralError.invalid("1 to 1,000,000.", "preOrder", "cap"));
        }
        if (!preOrder.releaseAt().isAfter(clock.instant())) {
            problems.add(GeneralError.invalid("A time to come.", "preOrder", "releaseAt"));
        }
        return problems;
    }
}
