package dev.stoa.catalog.product;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an edit is of, as its input names it.
 *
 * @param what the input names
 * @param field of the input that does
 * @param find reads the product, as often as somebody else was faster
 */
public record Sought(String what, String field, Supplier<Optional<Product>> find) {

    static Sought product(Supplier<Optional<Product>> find) {
        return new Sought("The product", "id", find);
    }

    public static Sought variant(Products products, String id, String field) {
        return new Sought(
                "The variant", field, () -> products.variant(id).map(ProductVariant::product));
    }
}
