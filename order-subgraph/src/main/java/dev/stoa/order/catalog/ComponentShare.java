package dev.stoa.order.catalog;

import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A component with its share of what a line costs; {@code LineComponent} in GraphQL.
 *
 * @param total what its pieces in all bundles of the line cost
 */
public record ComponentShare(Component component, Price total) {

    /** Stands for the variant, which the catalogue knows. Public, or GraphQL could not read it. */
    public record Reference(String id) {}

    /**
     * Shares a price by what the components cost alone. Net amounts and taxes sum to those of the
     * price to the cent; none is negative where those of the price are not.
     */
    public static List<ComponentShare> of(List<Component> components, Price total) {
        if (components.isEmpty()) {
            return List.of();
        }
        var weights = weights(components);
        var net = total.net().allocate(weights);
        var tax = total.tax().allocate(weights);
        return IntStream.range(0, components.size())
                .mapToObj(i -> new ComponentShare(components.get(i), price(net.get(i), tax.get(i))))
                .toList();
    }

    /** Where not all prices are known, or nothing costs anything, each piece counts the same. */
    private static List<Long> weights(List<Component> components) {
        var prices = components.stream().map(Component::price).toList();
        boolean isPriced =
                prices.stream().allMatch(Objects::nonNull)
                        && prices.stream().filter(Objects::nonNull).anyMatch(it -> !it.isZero());
        return components.stream().map(it -> isPriced ? weight(it) : (long) it.quantity()).toList();
    }

    private static long weight(Component component) {
        return Objects.requireNonNull(component.price()).times(component.quantity()).minor();
    }

    private static Price price(Money net, Money tax) {
        return new Price(net, tax, net.plus(tax));
    }

    public Reference variant() {
        return new Reference(component.variantId());
    }

    public int quantity() {
        return component.quantity();
    }

    public String title() {
        return component.title();
    }
}
