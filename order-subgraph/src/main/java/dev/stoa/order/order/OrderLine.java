package dev.stoa.order.order;

import dev.stoa.order.catalog.Component;
import dev.stoa.order.catalog.ComponentShare;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some pieces of a variant in an order, with the texts and prices of the moment it was placed.
 *
 * @param productId null for those stored before this was kept
 */
public record OrderLine(
        String id,
        String variantId,
        @Nullable String productId,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        @Nullable String imageUrl,
        int quantity,
        int fulfilledQuantity,
        Money unitPrice,
        Price total,
        @Nullable List<Component> components) {

    public OrderLine {
        components = components == null ? List.of() : List.copyOf(components);
        if (fulfilledQuantity < 0 || fulfilledQuantity > quantity) {
            throw new IllegalArgumentException(
                    "fulfilledQuantity: "
                            + fulfilledQuantity
                            + " (expected: 0 to "
                            + quantity
                            + ")");
        }
    }

    static OrderLine of(String id, NewOrderLine line) {
        return new OrderLine(
                id,
                line.variantId(),
                line.productId(),
                line.title(),
                line.variantTitle(),
                line.sku(),
                line.imageUrl(),
                line.quantity(),
                0,
                line.unitPrice(),
                line.total(),
                line.included().components());
    }

    /** What is in one piece of a bundle; orders from before there were bundles have none. */
    @Override
    public List<Component> components() {
        return Objects.requireNonNullElse(components, List.of());
    }

    /** What was in one piece of a bundle, with its share of the total. */
    List<ComponentShare> shares() {
        return ComponentShare.of(components(), total);
    }

    /** Pieces that were not sent yet. */
    public int openQuantity() {
        return quantity - fulfilledQuantity;
    }

    public ProductVariant variant() {
        return new ProductVariant(variantId);
    }

    OrderLine withSent(int pieces) {
        return new OrderLine(
                id,
                variantId,
                productId,
                title,
                variantTitle,
                sku,
                imageUrl,
                quantity,
                fulfilledQuantity + pieces,
                unitPrice,
                total,
                components);
    }
}
