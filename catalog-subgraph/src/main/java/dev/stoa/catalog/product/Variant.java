package dev.stoa.catalog.product;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.pricing.Contents;
import dev.stoa.catalog.pricing.OwnPrice;
import dev.stoa.platform.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be bought, as kept in its product.
 *
 * @param optionValues one for each option of the product, in their order
 * @param price as listed on the label
 * @param taxClass such as {@code standard}
 * @param contents what is in one piece, where its price by weight or volume is told
 * @param included what a buyer gets with a piece
 * @param quantityRules how many may be bought at once
 */
public record Variant(
        String id,
        List<String> optionValues,
        Money price,
        @Nullable Money compareAt,
        @Nullable String sku,
        @Nullable String barcode,
        @Nullable Integer weightGrams,
        boolean requiresShipping,
        String taxClass,
        @Nullable Image image,
        @Nullable Contents contents,
        @Nullable Included included,
        @Nullable List<QuantityRule> quantityRules) {

    public static final String STANDARD_TAX = "standard";
    public static final String NO_TAX = "none";

    public Variant {
        if (price.isNegative()) {
            throw new IllegalArgumentException("price: " + price + " (expected: not negative)");
        }
        optionValues = List.copyOf(optionValues);
        included = Included.NOTHING.equals(included) ? null : included;
        quantityRules = List.of().equals(quantityRules) ? null : quantityRules;
    }

    /** The same thing under other names of what it is like. */
    public Variant withOptionValues(List<String> values) {
        return new Variant(
                id,
                values,
                price,
                compareAt,
                sku,
                barcode,
                weightGrams,
                requiresShipping,
                taxClass,
                image,
                contents,
                included,
                quantityRules);
    }

    /** The same thing with other things in it. */
    public Variant with(Included other) {
        return new Variant(
                id,
                optionValues,
                price,
                compareAt,
                sku,
                barcode,
                weightGrams,
                requiresShipping,
                taxClass,
                image,
                contents,
                other,
                quantityRules);
    }

    /** Most have nothing, and nothing is stored of it. */
    @Override
    public Included included() {
        return Objects.requireNonNullElse(included, Included.NOTHING);
    }

    /** Most have none, and nothing is stored of it. */
    @Override
    public List<QuantityRule> quantityRules() {
        return Objects.requireNonNullElse(quantityRules, List.of());
    }

    /** How many of it whoever is in these groups may buy at once. */
    public QuantityRule quantityRule(Set<String> customerGroups) {
        return QuantityRule.of(quantityRules(), customerGroups);
    }

    public OwnPrice ownPrice() {
        return new OwnPrice(id, price, compareAt);
    }
}
