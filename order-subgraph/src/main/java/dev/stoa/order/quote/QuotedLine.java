package dev.stoa.order.quote;

import dev.stoa.order.catalog.ComponentShare;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.tax.TaxRate;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with its price; {@code CartLine} in GraphQL.
 *
 * @param taxRate what the total was taxed with
 */
public record QuotedLine(
        String id, int quantity, VariantSnapshot variant, TaxRate taxRate, Price total) {

    public String title() {
        return variant.title();
    }

    public @Nullable String variantTitle() {
        return variant.variantTitle();
    }

    public @Nullable String imageUrl() {
        return variant.imageUrl();
    }

    /** What is in one piece of a bundle, with its share of the total. */
    public List<ComponentShare> components() {
        return ComponentShare.of(variant.included().components(), total);
    }

    public Money unitPrice() {
        return variant.price();
    }
}
