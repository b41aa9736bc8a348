package dev.stoa.catalog.product;

import dev.stoa.platform.money.Money;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which variants there are and which can be bought, for those who pick one option after another.
 */
public record VariantMatrix(List<ProductOption> options, List<Cell> cells) {

    /**
     * One variant.
     *
     * @param positions of its values among those of each option, from 0
     */
    public record Cell(
            String variantId, List<Integer> positions, boolean isBuyable, Money listed) {}

    /**
     * @param sellable variants that can be bought now
     */
    static VariantMatrix of(ProductContent content, Set<String> sellable) {
        var cells =
                content.variants().stream()
                        .map(
                                variant ->
                                        new Cell(
                                                variant.id(),
                                                positions(content.options(), variant),
                                                sellable.contains(variant.id()),
                                                variant.price()))
                        .toList();
        return new VariantMatrix(content.options(), cells);
    }

    private static List<Integer> positions(List<ProductOption> options, Variant variant) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i).values().indexOf(variant.optionValues().get(i)))
                .toList();
    }
}
