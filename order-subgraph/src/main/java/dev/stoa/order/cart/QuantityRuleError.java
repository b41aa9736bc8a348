package dev.stoa.order.cart;

import dev.stoa.order.catalog.QuantityRule;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quantity that a variant is not sold in. */
public record QuantityRuleError(
        String message,
        List<String> path,
        String variantId,
        @Nullable String lineId,
        int requested,
        int minimum,
        @Nullable Integer maximum,
        int increment)
        implements UserError {

    static QuantityRuleError of(
            String variantId,
            @Nullable String lineId,
            int requested,
            QuantityRule rule,
            String... path) {
        return new QuantityRuleError(
                rule.inWords() + ".",
                List.of(path),
                variantId,
                lineId,
                requested,
                rule.minimum(),
                rule.maximum(),
                rule.increment());
    }

    @Override
    public String code() {
        return "QUANTITY_RULE";
    }
}
