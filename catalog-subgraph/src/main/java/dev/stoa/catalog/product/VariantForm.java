package dev.stoa.catalog.product;

import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.pricing.PriceAmount;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff write of a variant: fields left out stay, null clears. */
@Component
public class VariantForm {

    private static final List<String> REQUIRED = List.of("price", "requiresShipping", "taxClass");
    private static final int MOST_GRAMS = 100_000_000;
    private static final int LONGEST_CODE = 100;

    private final HomeMarket market;

    VariantForm(HomeMarket market) {
        this.market = market;
    }

    /** A new variant before anything is filled in. */
    public Variant blank(String id, List<String> optionValues) {
        return new Variant(
                id,
                optionValues,
                new Money(0, market.currency()),
                null,
                null,
                null,
                null,
                true,
                Variant.STANDARD_TAX,
                null,
                null,
                Included.NOTHING,
                List.of());
    }

    /** All of a product with what is filled in for one of its variants. */
    ProductContent fill(ProductContent old, String variantId, Patch patch, Problems problems) {
        var variants =
                old.variants().stream()
                        .map(it -> it.id().equals(variantId) ? fill(it, patch, problems) : it)
                        .toList();
        return old.draft().variants(variants).done();
    }

    /** The variant with what is filled in; what is wrong stays as it was. */
    public Variant fill(Variant old, Patch patch, Problems problems) {
        REQUIRED.stream().filter(patch::clears).forEach(problems::required);
        return new Variant(
                old.id(),
                old.optionValues(),
                Objects.requireNonNullElse(
                        money("price", old.price(), patch, problems), old.price()),
                money("compareAtPrice", old.compareAt(), patch, problems),
                code("sku", old.sku(), patch, problems),
                code("barcode", old.barcode(), patch, problems),
                grams(old.weightGrams(), patch, problems),
                Objects.requireNonNullElse(
                        patch.<@Nullable Boolean>valueOr(
                                "requiresShipping", old.requiresShipping()),
                        old.requiresShipping()),
                taxClass(old.taxClass(), patch, problems),
                old.image(),
                ContentsForm.fill(old.contents(), patch, problems),
                old.included(),
                QuantityRulesForm.fill(old.quantityRules(), patch, problems));
    }

    private String taxClass(String old, Patch patch, Problems problems) {
        var wanted = patch.<@Nullable String>valueOr("taxClass", old);
        if (wanted == null || wanted.equals(old)) {
            return old;
        }
        var classes = new TreeSet<>(market.taxRates().keySet());
        classes.add(Variant.NO_TAX);
        if (!classes.contains(wanted)) {
            problems.invalid("One of " + String.join(", ", classes) + ".", "taxClass");
        }
        return wanted;
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
        var flaw = PriceAmount.flaw(amount, market.currency());
        if (flaw.isPresent()) {
            problems.invalid(flaw.get(), field);
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
}
