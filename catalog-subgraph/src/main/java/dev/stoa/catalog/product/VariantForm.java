package dev.stoa.catalog.product;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff write of a variant: fields left out stay, null clears. */
@Component
class VariantForm {

    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(10_000_000);
    private static final int MOST_GRAMS = 100_000_000;
    private static final int LONGEST_CODE = 100;

    private final Market market;

    VariantForm(Market market) {
        this.market = market;
    }

    /** The variant with what is filled in; what is wrong stays as it was. */
    Variant fill(Variant old, Patch patch, Problems problems) {
        if (patch.clears("price")) {
            problems.required("price");
        }
        return new Variant(
                old.id(),
                old.optionValues(),
                Objects.requireNonNullElse(
                        money("price", old.price(), patch, problems), old.price()),
                money("compareAtPrice", old.compareAt(), patch, problems),
                code("sku", old.sku(), patch, problems),
                code("barcode", old.barcode(), patch, problems),
                grams(old.weightGrams(), patch, problems),
                old.requiresShipping(),
                old.taxClass(),
                old.image());
    }

    private @Nullable Money money(
            String field, @Nullable Money old, Patch patch, Problems problems) {
        if (!patch.has(field)) {
            return old;
        }
        var amount = patch.<@Nullable BigDecimal>valueOr(field, null);
        if (amount == null) {
            return null;
        }
        if (!isPrice(amount)) {
            problems.invalid("0 to 10,000,000 in " + market.currency() + ".", field);
            return old;
        }
        return Money.of(amount.stripTrailingZeros(), market.currency());
    }

    private static @Nullable String code(
            String field, @Nullable String old, Patch patch, Problems problems) {
        var code = patch.<@Nullable String>valueOr(field, old);
        if (patch.has(field) && code != null && (code.isBlank() || code.length() > LONGEST_CODE)) {
            problems.invalid("1 to 100 characters.", field);
        }
        return code;
    }

    private static @Nullable Integer grams(@Nullable Integer old, Patch patch, Problems problems) {
        var grams = patch.<@Nullable Integer>valueOr("weightGrams", old);
        if (patch.has("weightGrams") && grams != null && (grams < 0 || grams > MOST_GRAMS)) {
            problems.invalid("0 to " + MOST_GRAMS + ".", "weightGrams");
        }
        return grams;
    }

    private boolean isPrice(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(HIGHEST_PRICE) <= 0
                && amount.stripTrailingZeros().scale()
                        <= market.currency().getDefaultFractionDigits();
    }
}
