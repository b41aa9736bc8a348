package dev.stoa.catalog.product;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes one variant, its price for example; what the patch leaves out stays. */
@UseCase
class UpdateVariant {

    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(10_000_000);
    private static final int MOST_GRAMS = 100_000_000;
    private static final int LONGEST_CODE = 100;

    private final Products products;
    private final ProductRevisions revisions;
    private final Market market;

    UpdateVariant(Products products, ProductRevisions revisions, Market market) {
        this.products = products;
        this.revisions = revisions;
        this.market = market;
    }

    ProductVariantUpdatePayload handle(Patch patch, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = products.variant(patch.required("id"));
        if (found.isEmpty()) {
            return ProductVariantUpdatePayload.refused(GeneralError.notFound("The variant", "id"));
        }
        var product = found.get().product();
        if (product.version() != patch.<Integer>required("expectedVersion")) {
            return conflict();
        }
        var problems = problems(patch);
        if (!problems.isEmpty()) {
            return ProductVariantUpdatePayload.refused(problems);
        }
        var changed = changed(found.get().variant(), patch);
        return switch (revisions.store(product, with(product, changed))) {
            case Revision.Stored stored ->
                    ProductVariantUpdatePayload.done(
                            stored.product().variant(changed.id()).orElseThrow());
            case Revision.Outdated _ -> conflict();
            case Revision.SlugTaken _ ->
                    throw new IllegalStateException("the slug of " + product.id() + " was kept");
        };
    }

    private Variant changed(Variant old, Patch patch) {
        return new Variant(
                old.id(),
                old.optionValues(),
                patch.has("price") ? money(patch.required("price")) : old.price(),
                compareAt(old, patch),
                patch.<@Nullable String>valueOr("sku", old.sku()),
                patch.<@Nullable String>valueOr("barcode", old.barcode()),
                patch.<@Nullable Integer>valueOr("weightGrams", old.weightGrams()),
                old.requiresShipping(),
                old.taxClass(),
                old.image());
    }

    private @Nullable Money compareAt(Variant old, Patch patch) {
        if (!patch.has("compareAtPrice")) {
            return old.compareAt();
        }
        return patch.clears("compareAtPrice") ? null : money(patch.required("compareAtPrice"));
    }

    private static ProductContent with(Product product, Variant changed) {
        var variants =
                product.content().variants().stream()
                        .map(variant -> variant.id().equals(changed.id()) ? changed : variant)
                        .toList();
        return product.content().withVariants(variants);
    }

    private List<UserError> problems(Patch patch) {
        var problems = new ArrayList<UserError>();
        if (patch.clears("price")) {
            problems.add(GeneralError.required("price"));
        }
        for (var field : List.of("price", "compareAtPrice")) {
            var amount = patch.<@Nullable BigDecimal>valueOr(field, null);
            if (amount != null && !isPrice(amount)) {
                problems.add(
                        GeneralError.invalid(
                                "0 to 10,000,000 in " + market.currency() + ".", field));
            }
        }
        for (var field : List.of("sku", "barcode")) {
            var code = patch.<@Nullable String>valueOr(field, null);
            if (code != null && (code.isBlank() || code.length() > LONGEST_CODE)) {
                problems.add(GeneralError.invalid("1 to 100 characters.", field));
            }
        }
        var grams = patch.<@Nullable Integer>valueOr("weightGrams", null);
        if (grams != null && (grams < 0 || grams > MOST_GRAMS)) {
            problems.add(GeneralError.invalid("0 to " + MOST_GRAMS + ".", "weightGrams"));
        }
        return problems;
    }

    private boolean isPrice(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(HIGHEST_PRICE) <= 0
                && amount.stripTrailingZeros().scale()
                        <= market.currency().getDefaultFractionDigits();
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount.stripTrailingZeros(), market.currency());
    }

    private static ProductVariantUpdatePayload conflict() {
        return ProductVariantUpdatePayload.refused(GeneralError.conflict("expectedVersion"));
    }
}
